// At an old address: who asked for a place on the page is led to it, which the refresh alone would forget.
"use strict";
if (location.hash) {
  location.replace(document.querySelector("main a").href + location.hash);
}
