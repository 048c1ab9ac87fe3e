// Asks every query that the bench has, twice, and tells it how long each took: the first time with the
// files of the index that it needs still to be loaded, then with all of them there.
"use strict";
(async () => {
  const box = document.querySelector(".c-search-box");
  const field = document.getElementById("search-field");
  const status = box.querySelector(".c-search-box__status");
  const queries = await (await fetch("/queries")).json();
  const ask = async () => {
    const times = [];
    for (const query of queries) {
      field.value = query;
      const start = performance.now();
      await box.run();
      times.push([performance.now() - start, status.textContent, query]);
    }
    return times;
  };
  const first = await ask();
  const again = await ask();
  await fetch("/times", { method: "POST", body: JSON.stringify({ first, again }) });
})();
