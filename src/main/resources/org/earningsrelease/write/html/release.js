(() => {
  "use strict";
  const documentPane = document.getElementById("document");
  const figuresPane = document.getElementById("figures");
  const about = document.getElementById("about");
  const phone = window.matchMedia("(max-width: 50rem)");

  // Which elements stand for which place: the document's marks, the figures read, the checks.
  const at = new Map();
  for (const element of document.querySelectorAll("[data-p]")) {
    for (const place of codes(element)) {
      if (!at.has(place)) at.set(place, []);
      at.get(place).push(element);
    }
  }

  function codes(element) {
    return element.dataset.p.split(" ").filter(Boolean);
  }

  function twins(element) {
    return codes(element).flatMap(place => at.get(place));
  }

  let shown = [];

  function show(element) {
    for (const other of shown) other.classList.remove("lit", "kin");
    shown = [];
    if (!element) return;
    const same = new Set(twins(element));
    const checks = [...same].filter(e => e.classList.contains("check"));
    if (!element.classList.contains("check")) {
      for (const kin of checks.flatMap(twins)) light(kin, "kin");
    }
    for (const twin of same) {
      if (!twin.classList.contains("check") || twin === element) light(twin, "lit");
    }
    tell(element.classList.contains("check") ? [element] : checks, [...same]);
  }

  function light(element, how) {
    element.classList.add(how);
    shown.push(element);
  }

  function tell(checks, same) {
    const tips = new Set(same.map(e => e.dataset.tip).filter(Boolean));
    about.replaceChildren(
      ...[...tips].slice(0, 3).map(tip => paragraph(tip.split("\n").join("  ·  "), "")),
      ...checks.slice(0, 4).map(check => paragraph(check.textContent, "identity")));
  }

  function paragraph(words, kind) {
    const p = document.createElement("p");
    p.textContent = words;
    p.className = kind;
    return p;
  }

  function active(target) {
    return target instanceof Element ? target.closest("[data-p]") : null;
  }

  document.addEventListener("mouseover", event => {
    const element = active(event.target);
    if (element) show(element);
  });
  document.addEventListener("focusin", event => {
    const element = active(event.target);
    if (element) show(element);
  });

  // A click leads to the other side.
  document.addEventListener("click", event => {
    const element = active(event.target);
    if (!element) return;
    show(element);
    const fromDocument = documentPane.contains(element);
    const there = (fromDocument ? figuresPane : documentPane);
    const twin = twins(element).find(e =>
      there.contains(e) && (!fromDocument || e.classList.contains("fig")) && !e.closest("[hidden]"));
    if (!twin) return;
    if (phone.matches) side(fromDocument ? "figures" : "document");
    twin.scrollIntoView({block: "center", inline: "nearest"});
    if (fromDocument) twin.focus({preventScroll: true});
  });

  // One stop of the tabulator key for all figures; arrows lead from one to the next.
  const stops = [...figuresPane.querySelectorAll(".fig, .check")];
  if (stops.length) stops[0].tabIndex = 0;
  let stop = stops[0];

  function visible(element) {
    return element.offsetParent !== null;
  }

  function step(by) {
    for (let i = stops.indexOf(stop) + by; i >= 0 && i < stops.length; i += by) {
      if (visible(stops[i])) return stops[i];
    }
    return stop;
  }

  function beside(by) {
    const row = stop.closest("tr");
    const column = stop.closest("td") ? [...row.children].indexOf(stop.closest("td")) : -1;
    for (let i = stops.indexOf(stop) + by; i >= 0 && i < stops.length; i += by) {
      const cell = stops[i].closest("td");
      const other = stops[i].closest("tr");
      if (!visible(stops[i]) || other === row) continue;
      if (column < 0 || !cell || [...other.children].indexOf(cell) === column) return stops[i];
    }
    return stop;
  }

  figuresPane.addEventListener("focusin", event => {
    if (!stops.includes(event.target)) return;
    stop.tabIndex = -1;
    stop = event.target;
    stop.tabIndex = 0;
  });
  figuresPane.addEventListener("keydown", event => {
    if (!stops.includes(event.target)) return;
    const next = {ArrowRight: () => step(1), ArrowLeft: () => step(-1),
      ArrowDown: () => beside(1), ArrowUp: () => beside(-1)}[event.key];
    if (next) {
      event.preventDefault();
      next().focus();
    } else if (event.key === "Enter" && stop.classList.contains("check")) {
      stop.click();
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      show(null);
      about.replaceChildren();
    }
  });

  for (const box of document.querySelectorAll("input[data-section]")) {
    box.addEventListener("change", () => {
      document.getElementById(box.dataset.section).hidden = !box.checked;
    });
  }
  for (const box of document.querySelectorAll("input[data-status]")) {
    box.addEventListener("change", () => {
      for (const element of document.querySelectorAll(".fig." + box.dataset.status
          + ", .mark." + box.dataset.status)) {
        element.classList.toggle("faint", !box.checked);
      }
      for (const row of document.querySelectorAll("tr.row")) {
        const figures = [...row.querySelectorAll(".fig")];
        row.hidden = figures.length > 0 && figures.every(f => f.classList.contains("faint"));
      }
    });
  }

  function side(name) {
    document.body.classList.toggle("paper-side", name === "document");
    for (const button of document.querySelectorAll("[data-pane]")) {
      button.setAttribute("aria-pressed", String(button.dataset.pane === name));
    }
  }
  for (const button of document.querySelectorAll("[data-pane]")) {
    button.addEventListener("click", () => side(button.dataset.pane));
  }
  side("figures");

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
})();
