// Reloads the page when the press has built the site anew. Only the preview serves this file.
(() => {
  const shown = document.currentScript.dataset.build;
  let events = null;

  const listen = () => {
    if (events || document.visibilityState === 'hidden') {
      return;
    }
    events = new EventSource('/_press/events');
    events.addEventListener('build', (event) => {
      if (event.data !== shown) {
        location.reload();
      }
    });
  };

  const rest = () => {
    events?.close();
    events = null;
  };

  // Browsers open six connections to one host: a page in the background gives its own up, and
  // learns on its return which build is the newest.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      rest();
    } else {
      listen();
    }
  });
  window.addEventListener('pagehide', rest);
  window.addEventListener('pageshow', listen);
  listen();
})();
