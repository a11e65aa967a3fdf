"use strict";
(() => {
  const el = id => document.getElementById(id);
  const data = JSON.parse(el("data").textContent);
  const byID = new Map(data.map(e => [e.id, e]));
  const byName = new Map();
  for (const e of data) {
    if (e.id[0] === "n" && !byName.has(e.name)) byName.set(e.name, e);
  }
  const view = el("view"), svg = el("graph"), stage = el("stage"), panel = el("facts");
  const search = el("search"), hits = el("hits");
  const nodes = [...svg.querySelectorAll(".node[id]")];
  const edges = [...svg.querySelectorAll(".edge[data-from]")];
  const size = svg.viewBox.baseVal, width = size.width, height = size.height;
  svg.removeAttribute("viewBox");

  // The view: the picture is scaled by k and moved by x and y.
  let k = 1, x = 0, y = 0;
  const place = () => stage.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
  const least = () => Math.min(view.clientWidth / width, view.clientHeight / height, 1) * 0.8;
  const zoom = (factor, cx = view.clientWidth / 2, cy = view.clientHeight / 2) => {
    const to = Math.min(4, Math.max(least(), k * factor));
    x = cx - (cx - x) * to / k;
    y = cy - (cy - y) * to / k;
    k = to;
    place();
  };
  const fit = () => {
    k = Math.min(view.clientWidth / width, view.clientHeight / height, 1.25);
    x = (view.clientWidth - width * k) / 2;
    y = Math.max((view.clientHeight - height * k) / 2, 0);
    place();
  };
  // At first the text must be legible: a large picture shows its upper left part.
  const start = () => {
    fit();
    if (k < 0.62) {
      k = Math.max(k, Math.min(0.8, view.clientWidth / width));
      k = Math.max(k, 0.62);
      x = Math.max((view.clientWidth - width * k) / 2, 0);
      y = 0;
      place();
    }
  };
  // Brings a node into the view, moving no more than needed.
  const reveal = node => {
    const frame = view.getBoundingClientRect();
    const now = node.getBoundingClientRect();
    if (now.left < frame.left + 20 || now.right > frame.right - 20 || now.top < frame.top + 20 || now.bottom > frame.bottom - 20) {
      x += frame.left + frame.width / 2 - (now.left + now.width / 2);
      y += frame.top + frame.height / 2 - (now.top + now.height / 2);
      place();
    }
  };
  // The same, and large enough to read.
  const show = node => {
    if (k < 0.62) zoom(0.9 / k);
    reveal(node);
  };

  // Moving: one pointer drags, two pinch, the wheel zooms.
  const pointers = new Map();
  let moved = 0;
  view.addEventListener("pointerdown", e => {
    if (e.button !== 0) return;
    pointers.set(e.pointerId, e);
    moved = 0;
  });
  view.addEventListener("pointermove", e => {
    const last = pointers.get(e.pointerId);
    if (!last) return;
    const dx = e.clientX - last.clientX, dy = e.clientY - last.clientY;
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved > 4 && !view.classList.contains("dragging")) {
      view.classList.add("dragging");
      view.setPointerCapture(e.pointerId);
    }
    if (pointers.size === 1) {
      x += dx;
      y += dy;
      place();
    } else if (pointers.size === 2) {
      const other = [...pointers.values()].find(p => p.pointerId !== e.pointerId);
      const way = p => Math.hypot(p.clientX - other.clientX, p.clientY - other.clientY);
      const frame = view.getBoundingClientRect();
      zoom(way(e) / Math.max(way(last), 1), (e.clientX + other.clientX) / 2 - frame.left, (e.clientY + other.clientY) / 2 - frame.top);
    }
    pointers.set(e.pointerId, e);
  });
  const release = e => {
    pointers.delete(e.pointerId);
    if (pointers.size === 0) view.classList.remove("dragging");
  };
  view.addEventListener("pointerup", release);
  view.addEventListener("pointercancel", release);
  view.addEventListener("wheel", e => {
    e.preventDefault();
    const frame = view.getBoundingClientRect();
    const lines = e.deltaMode === 1 ? 16 : 1;
    zoom(Math.exp(-e.deltaY * lines * (e.ctrlKey ? 0.01 : 0.0018)), e.clientX - frame.left, e.clientY - frame.top);
  }, { passive: false });

  // Choosing: the facts beside the graph, and all that lies before and after.
  const next = new Map(data.map(e => [e.id, e.to])), before = new Map(data.map(e => [e.id, []]));
  for (const e of data) for (const to of e.to) before.get(to).push(e.id);
  const reach = (from, steps) => {
    const seen = new Set([from]);
    for (const id of seen) for (const to of steps.get(id)) seen.add(to);
    return seen;
  };
  const mark = (list, name, is) => list.forEach(n => n.classList.toggle(name, is(n)));
  const element = (tag, text, cls) => {
    const out = document.createElement(tag);
    if (text !== undefined) out.textContent = text;
    if (cls) out.className = cls;
    return out;
  };
  const linked = new Set(["Parents", "Children"]), code = new Set(["Request", "Records", "Paging", "Cursor", "Values", "Defined at", "Only if", "Primary key"]);
  const value = (fact, text) => {
    const dd = element("dd", undefined, code.has(fact) ? "code" : "");
    const name = fact === "Parents" ? text.slice(0, text.lastIndexOf(": ")) : text;
    if (linked.has(fact) && byName.has(name)) {
      const a = element("a", name);
      a.href = "#" + encodeURIComponent(name);
      dd.append(a, text.slice(name.length));
    } else {
      dd.textContent = text;
    }
    return dd;
  };
  let chosen = "";
  const choose = id => {
    const e = byID.get(id);
    chosen = e ? id : "";
    const near = e && id[0] === "n" ? new Set([...reach(id, next), ...reach(id, before)]) : new Set();
    const down = e ? reach(id, next) : near, up = e ? reach(id, before) : near;
    const on = n => (down.has(n.dataset.from) && down.has(n.dataset.to)) || (up.has(n.dataset.from) && up.has(n.dataset.to));
    svg.classList.toggle("chosen-some", near.size > 1);
    mark(nodes, "chosen", n => n.id === id);
    mark(nodes, "near", n => near.has(n.id));
    for (const edge of edges) {
      edge.classList.toggle("near", on(edge));
      const label = edge.nextElementSibling;
      if (label && label.classList.contains("label")) label.classList.toggle("near", on(edge));
    }
    panel.hidden = !e;
    panel.replaceChildren();
    if (!e) return;
    const top = element("div", undefined, "top"), close = element("button", "×");
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", () => go(""));
    top.append(element("h2", e.name), close);
    const list = element("dl");
    for (const f of e.facts) {
      list.append(element("dt", f.name));
      for (const v of f.values) list.append(value(f.name, v));
    }
    panel.append(top, element("div", e.kind + (e.group ? " · " + e.group : ""), "kind"), list);
    panel.scrollTop = 0;
  };
  // The address names what is chosen, so that a link leads to a stream.
  const go = id => {
    const e = byID.get(id);
    const hash = e ? "#" + (byName.get(e.name) === e ? encodeURIComponent(e.name) : id) : "#";
    if (location.hash !== hash) history.replaceState(null, "", hash === "#" ? location.pathname + location.search : hash);
    choose(id);
    if (e && id[0] === "n") reveal(el(id));
  };
  const fromAddress = () => {
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { /* a hash that is no encoding names itself */ }
    const e = name ? byName.get(name) || byID.get(name) : undefined;
    choose(e ? e.id : "");
    if (e) show(el(e.id));
  };
  addEventListener("hashchange", fromAddress);
  for (const n of nodes) {
    n.setAttribute("tabindex", "0");
    n.setAttribute("role", "button");
    n.addEventListener("keydown", e => {
      if (e.key === "Enter" || e.key === " ") { e.preventDefault(); go(n.id); }
    });
    n.addEventListener("focus", () => { if (n.matches(":focus-visible")) show(n); });
  }
  svg.addEventListener("click", e => {
    if (moved > 4) return;
    const n = e.target.closest(".node[id]");
    const title = e.target.closest(".title");
    go(n ? n.id : title ? title.closest(".group").id : "");
  });

  // Searching: names, requests, cursors and all other facts.
  const texts = new Map(data.map(e => [e.id, (e.name + "\n" + e.facts.filter(f => f.name !== "Children" && f.name !== "Shared").map(f => f.values.join("\n")).join("\n")).toLowerCase()]));
  let found = [], at = -1;
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    svg.classList.toggle("searching", words.length > 0);
    found = words.length ? nodes.filter(n => words.every(w => texts.get(n.id).includes(w))) : [];
    const named = n => words.every(w => byID.get(n.id).name.toLowerCase().includes(w)) ? 0 : 1;
    found.sort((a, b) => named(a) - named(b));
    at = -1;
    const set = new Set(found);
    mark(nodes, "hit", n => set.has(n));
    hits.textContent = words.length ? (found.length === 1 ? "1 match" : `${found.length} matches`) : "";
    if (found.length) show(found[0]);
  };
  search.addEventListener("input", find);
  search.addEventListener("keydown", e => {
    if (e.key === "Enter" && found.length) {
      at = (at + (e.shiftKey ? found.length - 1 : 1) + (at < 0 && e.shiftKey ? 1 : 0)) % found.length;
      hits.textContent = `${at + 1} of ${found.length}`;
      go(found[at].id);
      show(found[at]);
    } else if (e.key === "Escape") {
      search.value = "";
      find();
      search.blur();
    }
  });

  el("in").addEventListener("click", () => zoom(1.3));
  el("out").addEventListener("click", () => zoom(1 / 1.3));
  el("fit").addEventListener("click", fit);
  el("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
  });
  addEventListener("keydown", e => {
    if (e.target === search || e.ctrlKey || e.metaKey || e.altKey) return;
    const step = 60;
    const keys = {
      "/": () => search.focus(), "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), "0": fit,
      Escape: () => go(""),
      ArrowLeft: () => { x += step; place(); }, ArrowRight: () => { x -= step; place(); },
      ArrowUp: () => { y += step; place(); }, ArrowDown: () => { y -= step; place(); },
    };
    if (keys[e.key] && !panel.contains(e.target)) {
      e.preventDefault();
      keys[e.key]();
    }
  });
  start();
  fromAddress();
})();
