// What script adds to the files: a button for each that copies what it holds.
const citations = navigator.clipboard && window.ClipboardItem ? document.querySelectorAll(".c-cite-this") : [];

for (const citation of citations) {
  const words = citation.dataset;
  const row = document.createElement("p");
  row.className = "c-cite-this__copies";

  // There from the start: what is added together with its words is not read aloud everywhere.
  const status = document.createElement("span");
  status.setAttribute("role", "status");

  for (const link of citation.querySelectorAll("a[download]")) {
    const say = (sentence) => (status.textContent = sentence.replace("{0}", link.textContent));
    const button = document.createElement("button");
    button.type = "button";
    button.className = "c-cite-this__copy";
    button.textContent = words.copy.replace("{0}", link.textContent);
    button.addEventListener("click", async () => {
      status.textContent = "";
      const text = fetch(link.href).then(async (answer) => {
        if (!answer.ok) {
          throw new Error(link.href + ": " + answer.status);
        }
        return new Blob([await answer.text()], { type: "text/plain" });
      });
      try {
        // Given as a promise, since Safari lets nobody write once the click is over.
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
        say(words.copied);
      } catch {
        say(words.failed);
      }
    });
    row.append(button);
  }
  row.append(status);
  citation.append(row);
}
