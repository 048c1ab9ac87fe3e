/** What web servers have to send with a built site, in the words of each host. */
package org.humanbeingsfirst.hosting;
