// What script adds to notes: one that is left by keyboard closes, so that it covers nothing that has
// the focus. By pointer and by Escape a browser closes it itself.
let opener;

document.addEventListener(
  "beforetoggle",
  (event) => {
    if (event.newState === "open") {
      opener = document.activeElement;
    }
  },
  true,
);
document.addEventListener("focusin", ({ target }) => {
  const note = document.querySelector(".c-note:popover-open");
  if (note && target !== opener && !note.contains(target)) {
    note.hidePopover();
  }
});
