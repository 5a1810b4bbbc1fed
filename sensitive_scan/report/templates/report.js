"use strict";

(() => {
  const PAGE = 100;
  const PRINTED = 500;
  const PRINTED_WITH_REASONS = 50;
  const WAIT = 120;
  const [PATH, PART, FIELD, ROW, CATEGORY, ENTITY, CONFIDENCE, MASKED, REASONS] = Array(9).keys();
  const KEYS = { path: PATH, row: ROW, field: FIELD, category: CATEGORY, entity: ENTITY, confidence: CONFIDENCE };
  const figures = new Intl.NumberFormat("en-GB");

  startTheme(document.getElementById("theme"));
  const source = document.getElementById("rows");
  if (source) startTable(source.textContent);

  function startTheme(button) {
    const root = document.documentElement;
    const prefersDark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);
    const name = () => { button.textContent = isDark() ? "Light theme" : "Dark theme"; };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      name();
    });
    prefersDark.addEventListener("change", name);
    button.hidden = false;
    name();
  }

  function startTable(text) {
    const { rows, words } = decoded(text);
    const form = document.getElementById("filters");
    const state = document.getElementById("state");
    const table = document.getElementById("table");
    const pages = document.getElementById("pages");
    const body = table.tBodies[0];
    const manyFiles = new Set(rows.map((row) => row[PATH])).size > 1;
    const lowered = words.map((word) => word.toLowerCase());
    const ranks = ranked(words);
    const opened = new Set();
    let matching = rows;
    let found = rows;
    let order = { key: "", falls: false };
    let first = 0;

    choices(form.elements.category, CATEGORY);
    choices(form.elements.entity, ENTITY);
    if (!manyFiles) table.tHead.querySelector("[data-key=path]").remove();
    form.elements.text.addEventListener("input", debounced(filter));
    for (const select of form.querySelectorAll("select")) select.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
    table.tHead.addEventListener("click", (event) => sort(event.target.closest("[data-key]")));
    body.addEventListener("click", (event) => toggle(event.target.closest(".toggle")));
    pages.addEventListener("click", (event) => turn(event.target.closest("button")));
    addEventListener("beforeprint", () => show(found.slice(0, PRINTED), true));
    addEventListener("afterprint", () => show());
    form.hidden = table.hidden = false;
    filter();

    function choices(select, key) {
      const known = [...new Set(rows.map((row) => row[key]))].sort((one, other) => ranks[one] - ranks[other]);
      for (const number of known) select.add(new Option(words[number], number));
    }

    function filter() {
      const query = form.elements.text.value.trim().toLowerCase();
      const { category, entity, least } = form.elements;
      const hits = lowered.map((word) => word.includes(query));
      const holds = (row) =>
        hits[row[PATH]] || hits[row[PART]] || hits[row[FIELD]] || hits[row[CATEGORY]] || hits[row[ENTITY]] ||
        row[MASKED].toLowerCase().includes(query) || row[REASONS].some((reason) => hits[reason]);
      matching = rows.filter((row) =>
        (category.value === "" || row[CATEGORY] === Number(category.value)) &&
        (entity.value === "" || row[ENTITY] === Number(entity.value)) &&
        row[CONFIDENCE] >= Number(least.value) && (query === "" || holds(row)));
      arrange();
    }

    function arrange() {
      found = matching;
      if (order.key) {
        const key = KEYS[order.key];
        const isWord = key !== ROW && key !== CONFIDENCE;
        const value = isWord ? (row) => ranks[row[key]] : (row) => row[key] ?? -1;
        const sign = order.falls ? -1 : 1;
        found = [...matching].sort((one, other) => sign * (value(one) - value(other)));
      }
      first = 0;
      show();
    }

    function sort(head) {
      if (!head) return;
      const again = order.key === head.dataset.key;
      if (again && order.falls) order = { key: "", falls: false };
      else order = { key: head.dataset.key, falls: again };
      for (const one of table.tHead.querySelectorAll("[data-key]")) one.ariaSort = "none";
      if (order.key) head.ariaSort = order.falls ? "descending" : "ascending";
      arrange();
    }

    function turn(button) {
      if (!button) return;
      first += PAGE * Number(button.dataset.step);
      show();
      table.scrollIntoView({ block: "start" });
    }

    function toggle(button) {
      if (!button) return;
      const line = button.closest("tr");
      const row = found[Number(line.dataset.place)];
      if (opened.delete(row)) line.nextElementSibling.remove();
      else {
        opened.add(row);
        line.after(reasonsOf(row));
      }
      line.classList.toggle("opened", opened.has(row));
      button.ariaExpanded = String(opened.has(row));
    }

    function show(some = found.slice(first, first + PAGE), isPrint = false) {
      const lines = document.createDocumentFragment();
      const withReasons = isPrint && found.length <= PRINTED_WITH_REASONS;
      some.forEach((row, place) => {
        const isOpen = (withReasons && row[REASONS].length > 0) || opened.has(row);
        lines.append(lineOf(row, (isPrint ? 0 : first) + place, isOpen));
        if (isOpen) lines.append(reasonsOf(row));
      });
      body.replaceChildren(lines);
      const begin = some.length ? (isPrint ? 1 : first + 1) : 0;
      const range = `${figures.format(begin)} to ${figures.format(begin + some.length - (begin ? 1 : 0))}`;
      const [back, where, next] = pages.children;
      where.textContent = `${range} of ${figures.format(found.length)}`;
      pages.hidden = found.length <= PAGE;
      back.disabled = first === 0;
      next.disabled = first + PAGE >= found.length;
      state.textContent = described() + (isPrint && found.length > some.length ? ` Printed: ${range}.` : "");
    }

    function described() {
      const { text, category, entity, least } = form.elements;
      const chosen = (select) => select.selectedOptions[0].text;
      const filters = [
        text.value.trim() && `with "${text.value.trim()}"`,
        category.value && `category ${chosen(category)}`,
        entity.value && `entity ${chosen(entity)}`,
        Number(least.value) && `confidence ${chosen(least)}`,
      ].filter(Boolean);
      const all = `${figures.format(rows.length)} ${rows.length === 1 ? "finding" : "findings"}`;
      const sorted = order.key ? ` Sorted by ${order.key === "path" ? "file" : order.key === "field" ? "column" : order.key}.` : "";
      return `${filters.length ? `${figures.format(found.length)} of ${all}: ${filters.join(", ")}.` : `${all}.`}${sorted}`;
    }

    function lineOf(row, place, isOpen) {
      const line = document.createElement("tr");
      line.dataset.place = place;
      line.classList.toggle("opened", isOpen);
      if (manyFiles) cell(line, words[row[PATH]], "path");
      cell(line, row[ROW] === null ? "" : figures.format(row[ROW] + 1), "figure");
      const column = cell(line, words[row[FIELD]]);
      if (words[row[PART]]) column.prepend(element("span", words[row[PART]], "part"));
      cell(line, words[row[CATEGORY]]);
      cell(line, words[row[ENTITY]], "entities");
      cell(line, `${levelOf(row[CONFIDENCE])} ${(Math.floor(row[CONFIDENCE] * 100 + 1e-6) / 100).toFixed(2)}`, "figure");
      cell(line, row[MASKED], "masked");
      const act = cell(line, "", "act");
      if (row[REASONS].length) {
        const button = element("button", `${row[REASONS].length} ${row[REASONS].length === 1 ? "reason" : "reasons"}`, "quiet toggle");
        button.type = "button";
        button.ariaExpanded = String(isOpen);
        act.append(button);
      }
      return line;
    }

    function reasonsOf(row) {
      const line = element("tr", "", "why");
      const wide = cell(line, "");
      wide.colSpan = manyFiles ? 8 : 7;
      const list = document.createElement("ul");
      for (const reason of row[REASONS]) list.append(element("li", words[reason]));
      wide.append(list);
      return line;
    }

    function levelOf(confidence) {
      const reached = [...form.elements.least.options].filter((one) => confidence >= Number(one.value));
      return reached.at(-1).dataset.level;
    }
  }

  function decoded(text) {
    const words = [];
    const numbers = new Map();
    const word = (value) => {
      if (typeof value === "number") return value;
      if (!numbers.has(value)) numbers.set(value, words.push(value) - 1);
      return numbers.get(value);
    };
    const rows = JSON.parse(text);
    for (const row of rows) {
      for (const key of [PATH, PART, FIELD, CATEGORY, ENTITY]) row[key] = word(row[key]);
      row[REASONS] = row[REASONS].map(word);
    }
    return { rows, words };
  }

  function ranked(words) {
    const { compare } = new Intl.Collator("en", { numeric: true });
    const ranks = new Array(words.length);
    let rank = 0;
    const places = words.map((_, place) => place).sort((one, other) => compare(words[one], words[other]));
    places.forEach((place, at) => {
      if (at && words[place] !== words[places[at - 1]]) rank += 1;
      ranks[place] = rank;
    });
    return ranks;
  }

  function debounced(act) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(act, WAIT);
    };
  }

  function element(name, text, classes = "") {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = classes;
    return made;
  }

  function cell(line, text, classes = "") {
    const made = line.insertCell();
    made.dir = "auto";
    made.textContent = text;
    made.className = classes;
    return made;
  }
})();
