// The search of /search/. It runs on the reader's device: the index is loaded, the words are not sent.
// How the files of the index are written, SearchIndex.java says; how words are folded, WordFolding.java.
"use strict";
(() => {
  const box = document.querySelector(".c-search-box");
  const find = (name, from = box) => from.querySelector(`.c-search-box__${name}`);
  const [form, field, status, help, list, more, keys] = [
    "form", "field", "status", "help", "results", "more", "key",
  ].map((name) => find(name));
  const everything = document.getElementById(box.dataset.list);
  const SHOWN = 10;
  const MOST_WORDS = 12;
  const MOST_VARIANTS = 60;
  const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
  const END = "\uffff";

  // Letters written from right to left leave the words around alone (Unicode's first strong isolate).
  const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  const isolated = (text) => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
  const say = (key, ...values) =>
    box.dataset[key].replace(/\{(\d)\}/g, (all, i) => isolated(values[i]));

  // Each file is loaded once; one that failed is asked for again.
  const loading = new Map();
  const load = (address, read = (json) => json) => {
    if (!loading.has(address)) {
      loading.set(
        address,
        fetch(new URL(address, new URL(box.dataset.index, location)))
          .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
          .then(read)
          .catch((error) => {
            loading.delete(address);
            throw error;
          }),
      );
    }
    return loading.get(address);
  };

  const pairs = (flat) =>
    flat.flatMap((value, i) => (i % 2 ? [] : [{ first: value, name: flat[i + 1] }]));
  let index;
  const begin = () =>
    load(box.dataset.index, (root) => {
      index = root;
      root.rules = pairs(root.rules).map((rule) => [new RegExp(rule.first, "gu"), rule.name]);
      root.words = pairs(root.words);
      root.texts = pairs(root.texts);
    });

  const respelt = (word) => index.rules.reduce((w, [what, by]) => w.replace(what, by), word);
  const folded = new Map();
  const forms = (word) => {
    if (!folded.has(word)) {
      const parts = word
        .split(/[-‐‑]/)
        .map((part) => part.normalize("NFKD").toLowerCase().replace(/['’ʼ]s$/, ""))
        .map((part) => part.replace(/[^\p{L}\p{N}]|ʼ/gu, ""))
        .filter(Boolean);
      const whole = parts.length > 1 ? [respelt(parts.join(""))] : [];
      folded.set(word, parts.map((part) => [respelt(part), ...whole]));
    }
    return folded.get(word);
  };
  const fold = (text) => (text.match(WORD) ?? []).flatMap(forms);
  box.fold = fold; // For the test that compares it with Java's; box.run, below, for the bench.

  // The files, in order, that may hold what lies between two words or numbers.
  const between = (files, from, to) =>
    files.filter(
      (file, i) => file.first <= to && (i + 1 === files.length || files[i + 1].first > from),
    );

  const readWords = ({ words, texts }) => {
    let before = "";
    const postings = texts.split(" ");
    return words.split(" ").map((word, i) => {
      before = before.slice(0, index.digits.indexOf(word[0])) + word.slice(1);
      return { word: before, postings: postings[i] };
    });
  };
  const wordsBetween = async (from, to, mostFiles) => {
    const files = between(index.words, from, to);
    if (files.length > mostFiles) {
      return [];
    }
    const read = await Promise.all(files.map((file) => load(file.name, readWords)));
    return read.flat().filter(({ word }) => word >= from && word <= to);
  };

  const readPostings = (entry) => {
    if (!entry.texts) {
      const base = index.digits.length / 2;
      entry.texts = [];
      let text = -1;
      let number = 0;
      let unit = 1;
      for (const character of entry.postings) {
        const digit = index.digits.indexOf(character);
        number += (digit % base) * unit;
        unit *= base;
        if (digit < base) {
          text += 1 + Math.floor(number / index.levels);
          entry.texts.push([text, 1 + (number % index.levels)]);
          number = 0;
          unit = 1;
        }
      }
    }
    return entry.texts;
  };

  // One letter too many, too few, another, or two that changed places.
  const isNear = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] === b[i]) {
      i++;
    }
    const [x, y] = [a.slice(i), b.slice(i)];
    return (
      x.slice(1) === y.slice(1) ||
      x === y.slice(1) ||
      x.slice(1) === y ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
    );
  };

  // Words of the index that a word of the query may stand for; of the last, its beginning is enough.
  const variants = async (wanted, isLast) => {
    const found = [];
    for (const form of wanted) {
      const exact = await wordsBetween(form, form, 1);
      const longer = isLast ? await wordsBetween(form, form + END, 3) : [];
      found.push(...exact.map((entry) => ({ entry, share: 1 })));
      found.push(
        ...longer
          .filter(({ word }) => word !== form)
          .slice(0, MOST_VARIANTS)
          .map((entry) => ({ entry, share: 0.5 })),
      );
    }
    return found;
  };
  const nearVariants = async ([form], isLast) => {
    if (form.length < 4) {
      return [];
    }
    const all = index.words.length > 4 ? [form[0], form[0] + END] : ["", END];
    const near = (await wordsBetween(...all, 12)).filter(
      ({ word }) =>
        isNear(form, word) ||
        (isLast && [-1, 0, 1].some((more) => isNear(form, word.slice(0, form.length + more)))),
    );
    return near.slice(0, MOST_VARIANTS).map((entry) => ({ entry, share: 0.3 }));
  };

  // For each text its score and how many of the words it has.
  const rank = (needs) => {
    const scores = new Map();
    for (const need of needs) {
      const best = new Map();
      for (const { entry, share } of need) {
        const texts = readPostings(entry);
        const rarity = Math.log(1 + (index.count - texts.length + 0.5) / (texts.length + 0.5));
        for (const [text, weight] of texts) {
          best.set(text, Math.max(best.get(text) ?? 0, share * rarity * (1 + weight)));
        }
      }
      for (const [text, score] of best) {
        const before = scores.get(text) ?? [0, 0];
        scores.set(text, [before[0] + 1, before[1] + score]);
      }
    }
    return [...scores]
      .map(([text, [words, score]]) => ({ text, words, score }))
      .sort((a, b) => b.words - a.words || b.score - a.score || b.text - a.text);
  };

  const textOf = async (number) => {
    const file = between(index.texts, number, number)[0];
    const [address, kind, language, title, within, date, summary, ...flat] = (await load(file.name))[
      number - file.first
    ];
    const sections = [];
    for (let i = 0; i < flat.length; i += 3) {
      sections.push({ anchor: flat[i], heading: flat[i + 1], text: flat[i + 2] });
    }
    return { address, kind, language, title, within, date, summary, sections };
  };

  const holds = (text, phrase) =>
    [text.title, text.summary, ...text.sections.flatMap((s) => [s.heading, s.text])].some(
      (part) => {
        const words = fold(part);
        return words.some((_, at) =>
          phrase.every((wanted, i) => words[at + i]?.[0] === wanted[0]),
        );
      },
    );

  const search = async (query) => {
    const words = [];
    for (const wanted of fold(query)) {
      if (words.length < MOST_WORDS && !words.some((w) => w[0] === wanted[0])) {
        words.push(wanted);
      }
    }
    const isOpen = (i) => i === words.length - 1 && /[\p{L}\p{M}\p{N}]$/u.test(query);
    const needs = await Promise.all(words.map((word, i) => variants(word, isOpen(i))));
    let typo = false;
    for (const [i, need] of needs.entries()) {
      if (!need.length) {
        needs[i] = await nearVariants(words[i], isOpen(i));
        typo ||= needs[i].length > 0;
      }
    }
    const ranked = rank(needs);
    const whole = ranked.filter((hit) => hit.words === needs.length);
    let hits = whole.length ? whole : ranked;
    let note = whole.length || !ranked.length ? "" : "some";
    if (typo && whole.length) {
      note = "typo";
    }
    const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map((m) => fold(m[1]));
    if (phrases.length && hits.length) {
      const first = hits.slice(0, MOST_VARIANTS);
      const texts = await Promise.all(first.map((hit) => textOf(hit.text)));
      const exact = first.filter((_, i) => phrases.every((phrase) => holds(texts[i], phrase)));
      hits = exact.length ? exact : hits;
      note = exact.length ? "" : "phrase";
    }
    const marked = new Set(needs.flat().map(({ entry }) => entry.word));
    return { hits, note, marked, words };
  };

  // Text with its hits in <mark>; what a reader typed never becomes markup.
  const hitsIn = (text, marked) =>
    [...text.matchAll(WORD)].filter((m) =>
      forms(m[0]).some((word) => word.some((form) => marked.has(form))),
    );
  const show = (element, text, marked, from = 0, to = text.length) => {
    let at = from;
    if (!from) {
      element.textContent = "";
    }
    for (const hit of hitsIn(text, marked)) {
      if (hit.index >= from && hit.index + hit[0].length <= to) {
        const mark = document.createElement("mark");
        mark.textContent = hit[0];
        element.append(text.slice(at, hit.index), mark);
        at = hit.index + hit[0].length;
      }
    }
    element.append(text.slice(at, to));
  };

  const excerpt = (element, text, marked) => {
    const hits = hitsIn(text, marked).map((m) => m.index);
    const crowd = (start) => hits.filter((at) => at >= start && at < start + 160).length;
    const best = hits.reduce((a, b) => (crowd(b) > crowd(a) ? b : a), hits[0] ?? 0);
    const from = best < 60 ? 0 : text.indexOf(" ", best - 50) + 1;
    const to = text.length - from < 230 ? text.length : text.lastIndexOf(" ", from + 220);
    element.append(from ? "… " : "");
    show(element, text, marked, from, to);
    element.append(to < text.length ? " …" : "");
  };

  const dateFormat = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const resultOf = (text, marked) => {
    const item = find("result", box.querySelector("template").content).cloneNode(true);
    const strength = ({ heading, text: body }) => {
      const distinct = new Set(
        hitsIn(`${heading} ${body}`, marked).flatMap((m) => forms(m[0]).flat()),
      );
      return [...distinct].filter((form) => marked.has(form)).length + (heading && 0.1);
    };
    const section = text.sections.reduce(
      (best, next) => (strength(next) > strength(best) ? next : best),
      { anchor: "", heading: "", text: text.summary },
    );
    if (text.language) {
      find("link", item).lang = text.language;
      find("excerpt", item).lang = text.language;
    }
    find("link", item).href = text.address + (section.anchor && `#${section.anchor}`);
    show(find("title", item), text.title, marked);
    show(find("section", item), section.heading, marked);
    excerpt(find("excerpt", item), section.text || text.summary, marked);
    // A date goes to the next line as a whole.
    const day = text.date && dateFormat.format(new Date(text.date)).replaceAll(" ", "\u00a0");
    find("kind", item).textContent = [
      say(`kind${text.kind}`, text.within).replace(/: $/, ""),
      day,
    ]
      .filter(Boolean)
      .join(", ");
    return item;
  };

  let turn = 0;
  const append = async (found, mine) => {
    const from = list.children.length;
    const some = found.hits.slice(from, from + SHOWN);
    const texts = await Promise.all(some.map((hit) => textOf(hit.text)));
    if (mine === turn) {
      list.append(...texts.map((text) => resultOf(text, found.marked)));
      more.hidden = list.children.length >= found.hits.length;
      more.onclick = async () => {
        await append(found, mine);
        list.children[from + SHOWN]?.querySelector("a").focus();
      };
    }
  };

  const run = async () => {
    const mine = ++turn;
    const query = field.value.replace(/\p{Cs}/gu, "").trim(); // Half a character fits into no address.
    const address = query ? `#q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, "", address.startsWith("#") ? location.pathname + address : address);
    try {
      if (query && !index) {
        status.textContent = say("loading");
      }
      await begin();
      const found = await search(field.value);
      if (mine !== turn) {
        return;
      }
      const helping = fold(box.dataset.helpwords).map(([word]) => word);
      help.hidden = !found.words.some(([word]) => helping.includes(word));
      list.replaceChildren();
      more.hidden = true;
      await append(found, mine);
      if (mine === turn) {
        const count = found.hits.length;
        everything.hidden = count > 0;
        status.textContent =
          query &&
          [
            count ? say(count === 1 ? "one" : "many", count) : say("none", query),
            found.note && say(found.note),
          ]
            .filter(Boolean)
            .join(" ");
      }
    } catch (error) {
      if (mine === turn) {
        everything.hidden = false;
        status.textContent = say("failed");
      }
      console.error(error);
    }
  };

  box.run = run;
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 100);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    run();
  });
  document.addEventListener("keydown", (event) => {
    const active = document.activeElement;
    const isTyping = active.matches("input, textarea, select, [contenteditable]");
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && isPlain && keys.checked && (!isTyping || active === keys)) {
      event.preventDefault();
      field.focus();
    }
    const links = [field, ...list.querySelectorAll("a")];
    const at = links.indexOf(active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && step && isPlain && links[at + step]) {
      event.preventDefault();
      links[at + step].focus();
    }
    if (at >= 0 && event.key === "Escape" && field.value) {
      event.preventDefault();
      field.value = "";
      field.focus();
      run();
    }
  });

  const asked = () =>
    new URLSearchParams(location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search).get(
      "q",
    );
  const take = () => {
    field.value = (asked() ?? field.value).slice(0, field.maxLength);
    if (field.value) {
      run();
    }
  };
  addEventListener("hashchange", () => location.hash.startsWith("#q=") && take());
  addEventListener("pageshow", take);
  begin().catch(() => {});
})();
