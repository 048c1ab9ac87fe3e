// document.cookie and localStorage are not used.
const words = "localStorage", more = 'document.cookie', most = `sessionStorage ${words.length} indexedDB`;
const keys = { localStorage: false, sessionStorage: words }, caches = 2;
const settings = { allowed: keys.localStorage, cookie: words };
const looked = /localStorage["'/]/.test(words) ? caches / 2 : settings.cookie;
