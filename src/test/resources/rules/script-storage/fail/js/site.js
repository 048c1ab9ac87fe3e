// Nothing here is needed to read the site.
const ratio = 1 / 2; // A slash that divides; document.cookie in a comment.
window.localStorage.setItem("read", "yes");
document["cookie"] = `read=${sessionStorage.length}`;
navigator?.sendBeacon("/count");
if (/["'`/]/.test(name)) { caches.open("pages"); }
