// What script adds to the plain links out: Shift pressed three times, and a page that is blank at once.
const presses = 3;
const patience = 5000;
const links = document.querySelectorAll("[data-exit]");
const control = document.querySelector(".c-exit-this-page");

if (control) {
  const words = control.dataset;

  const lights = document.createElement("span");
  lights.className = "c-exit-this-page__lights";
  lights.ariaHidden = "true";
  lights.hidden = true;
  for (let i = 0; i < presses; i++) {
    lights.append(document.createElement("span"));
  }
  control.append(lights);

  // There from the start: what is added together with its words is not read aloud everywhere.
  const status = document.createElement("span");
  status.className = "u-spoken";
  status.setAttribute("role", "status");
  control.after(status);

  const overlay = document.createElement("div");
  overlay.className = "c-exit-this-page__overlay";
  overlay.setAttribute("role", "alert");

  let pressed = 0;
  let isAlone = false;
  let timer;

  const show = (count, spoken) => {
    pressed = count;
    clearTimeout(timer);
    // Words that nobody waits for any more are not left for whoever reads on.
    timer = spoken && setTimeout(count ? expire : () => show(0, ""), patience);
    lights.hidden = count === 0;
    [...lights.children].forEach((light, i) => {
      light.className = "c-exit-this-page__light" + (i < count ? " c-exit-this-page__light--on" : "");
    });
    status.textContent = spoken;
  };

  const expire = () => show(0, words.ended);

  const leave = () => {
    show(0, "");
    document.body.classList.add("c-exit-this-page__gone");
    document.body.append(overlay);
    overlay.textContent = words.leaving;
    // The way back from there passes this page by. What was visited before stays in the history.
    location.replace(control.href);
  };

  links.forEach((link) =>
    link.addEventListener("click", (event) => {
      // Who asks for another tab or window gets it.
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        leave();
      }
    }),
  );

  // A press counts when Shift is let go, and only if nothing else was done while it was down. Who
  // presses another key in between does something else, and begins anew.
  document.addEventListener("keydown", (event) => {
    if (!event.repeat) {
      isAlone = event.key === "Shift" && !(event.ctrlKey || event.metaKey || event.altKey);
      if (pressed && event.key !== "Shift") {
        expire();
      }
    }
  });
  for (const other of ["pointerdown", "wheel"]) {
    document.addEventListener(other, () => (isAlone = false), { passive: true });
  }
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !isAlone) {
      return;
    }
    isAlone = false;
    if (pressed + 1 === presses) {
      leave();
      return;
    }
    show(pressed + 1, pressed === 0 ? words.twoMore : words.oneMore);
  });

  // A browser may bring the page back as it was left, blank.
  addEventListener("pageshow", () => {
    document.body.classList.remove("c-exit-this-page__gone");
    overlay.remove();
    show(0, "");
  });
}
