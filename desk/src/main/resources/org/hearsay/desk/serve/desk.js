"use strict";
// What pages do beyond links and forms: light up words, walk by keyboard, take files. Nothing of a report is ever run or
// put in as mark-up but what the server has escaped.
(() => {
  const key = document.querySelector('meta[name="hearsay-key"]').content;
  document.addEventListener("htmx:configRequest", e => { e.detail.headers["X-Hearsay-Key"] = key; });
  // An answer that says why something was refused is shown like any other.
  document.addEventListener("htmx:beforeSwap", e => {
    if (e.detail.xhr.status === 422) { e.detail.shouldSwap = true; e.detail.isError = false; }
  });

  // From a statement to its words and back.
  const words = id => document.querySelectorAll(".w-" + CSS.escape(id));
  const light = (id, on) => words(id).forEach(w => w.classList.toggle("lit", on));
  const card = e => e.target.closest ? e.target.closest(".card") : null;
  const owner = e => {
    const mark = e.target.closest ? e.target.closest('.m[class*="w-"]') : null;
    const name = mark && [...mark.classList].reverse().find(c => c.startsWith("w-"));
    return name ? document.getElementById(name.slice(2)) : null;
  };
  for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(type, e => {
      const c = card(e) || owner(e);
      if (c) { light(c.id, on); c.classList.toggle("lit", on); }
    });
  }
  const show = el => el.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const visit = el => { if (!el.hasAttribute("tabindex")) { el.tabIndex = -1; } el.focus({ preventScroll: true }); show(el); };
  document.addEventListener("click", e => {
    const c = owner(e);
    if (c && !e.target.closest("a") && getSelection().isCollapsed) { visit(c); }
  });

  // j and k walk from card to card, Enter leads to the words, and from the words back.
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) { return; }
    const cards = [...document.querySelectorAll(".card")];
    const here = document.activeElement;
    const at = cards.indexOf(here.closest(".card") || owner({ target: here }));
    if (e.key === "j" || e.key === "k") {
      const next = cards[e.key === "j" ? at + 1 : Math.max(0, at - 1)];
      if (next) { e.preventDefault(); visit(next); }
    } else if (e.key === "Enter" && here.classList.contains("card")) {
      const first = words(here.id)[0];
      if (first) { e.preventDefault(); visit(first); light(here.id, true); }
    } else if (e.key === "Enter" && owner({ target: here }) && !here.closest("a")) {
      e.preventDefault();
      visit(owner({ target: here }));
    }
  });

  // #c12-40 points at words by their code points: the paragraphs say where they begin.
  const point = () => {
    const at = /^#c(\d+)-(\d+)$/.exec(location.hash);
    if (!at || !window.Highlight) { return; }
    const from = Number(at[1]), to = Number(at[2]);
    const ranges = [];
    for (const p of document.querySelectorAll("p.words[data-from]")) {
      let offset = Number(p.dataset.from);
      const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest("sup")) { continue; }
        const start = offset;
        let first = -1, last = -1, i = 0;
        for (const point of node.data) {
          if (offset >= from && offset < to) { if (first < 0) { first = i; } last = i + point.length; }
          i += point.length;
          offset++;
        }
        if (first >= 0 && start < to) {
          const range = new Range();
          range.setStart(node, first);
          range.setEnd(node, last);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("pointed", new Highlight(...ranges));
    if (ranges.length) { ranges[0].startContainer.parentElement.scrollIntoView({ block: "center" }); }
  };
  addEventListener("hashchange", point);
  point();

  // Files: each is sent as it is, and gets a receipt of its own. The browser keeps them until somebody wants them kept.
  const form = document.getElementById("drop");
  if (!form) { return; }
  const list = document.getElementById("receipts"), state = document.getElementById("state");
  const files = new Map();
  let count = 0;
  const told = () => {
    const query = new URLSearchParams({ raw: "1" });
    for (const name of ["date", "publisher", "language"]) {
      const value = form.elements[name].value.trim();
      if (value) { query.set(name, value); }
    }
    return query;
  };
  const send = async (path, query, body) => {
    const answer = await fetch(path + "?" + query, {
      method: "POST", body, headers: { "X-Hearsay-Key": key, "Content-Type": "application/octet-stream" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const receipt = page.querySelector(".receipt");
    if (!receipt) { throw new Error(page.querySelector(".lead")?.textContent || state.dataset.failed); }
    return document.importNode(receipt, true);
  };
  const take = async all => {
    for (const file of all) {
      const query = told();
      query.set("n", ++count);
      query.set("name", file.name.slice(0, 200));
      state.textContent = state.dataset.reading + " " + file.name;
      try {
        const receipt = await send("/read", query, file);
        files.set(receipt.id, { file, query });
        list.querySelector(".empty")?.remove();
        list.prepend(receipt);
        state.textContent = state.dataset.done;
      } catch (trouble) {
        state.textContent = file.name + ": " + trouble.message;
      }
    }
  };
  form.querySelector(".files").hidden = false;
  document.getElementById("files").addEventListener("change", e => { take([...e.target.files]); e.target.value = ""; });
  for (const type of ["dragover", "drop"]) {
    document.addEventListener(type, e => {
      if (!e.dataTransfer || ![...e.dataTransfer.types].includes("Files")) { return; }
      e.preventDefault();
      document.body.classList.toggle("dropping", type === "dragover");
      if (type === "drop") { take([...e.dataTransfer.files]); }
    });
  }
  document.addEventListener("dragleave", e => { if (!e.relatedTarget) { document.body.classList.remove("dropping"); } });
  list.addEventListener("submit", async e => {
    const receipt = e.target.closest(".receipt"), kept = receipt && files.get(receipt.id);
    if (!kept) { return; }
    e.preventDefault();
    try {
      const answer = await send("/keep", kept.query, kept.file);
      receipt.querySelector(".slip").replaceWith(answer.querySelector(".slip"));
    } catch (trouble) {
      state.textContent = trouble.message;
    }
  });
  document.addEventListener("htmx:configRequest", e => {
    if (e.detail.path === "/read") { e.detail.path += "?n=" + (++count); }
  });
  document.addEventListener("htmx:afterSwap", e => {
    if (e.detail.target.id === "receipts") { list.querySelector(".empty")?.remove(); }
  });
})();
