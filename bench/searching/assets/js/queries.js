// Asks every query that the bench has, one after the other, and tells it how long each took.
"use strict";
(async () => {
  const box = document.querySelector(".c-search-box");
  const field = document.getElementById("search-field");
  const status = box.querySelector(".c-search-box__status");
  const times = [];
  for (const query of await (await fetch("/queries")).json()) {
    field.value = query;
    const start = performance.now();
    await box.run();
    times.push([performance.now() - start, status.textContent, query]);
  }
  await fetch("/times", { method: "POST", body: JSON.stringify(times) });
})();
