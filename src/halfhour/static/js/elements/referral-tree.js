// @ts-check
// The tree of referrals to explore: drag, wheel or arrows; Enter opens the person.
import { COLUMN, ROW, at, columnsOf, fitted, seenIn, spot, step, zoomed } from "../pure/tree-view.js";

/** @typedef {import("../pure/tree-view.js").Branch} Branch */

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home"];

class ReferralTree extends HTMLElement {
  /** @type {Branch[]} */ branches = [];
  /** @type {Branch[][]} */ columns = [];
  /** @type {Map<number, {text: string, width: number}>} */ labels = new Map();
  /** @type {Map<number, Branch>} */ byId = new Map();
  /** @type {Branch | undefined} */ here;
  view = { x: 0, y: 0, scale: 1 };
  canvas = document.createElement("canvas");
  said = document.createElement("p");
  colours = { ink: "", soft: "", line: "", accent: "", sheet: "" };
  drawn = 0;
  spent = 0;
  waiting = false;

  async connectedCallback() {
    const answer = await fetch(this.dataset.src ?? "", { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const tree = await answer.json();
    this.branches = tree.branches;
    this.columns = columnsOf(this.branches);
    this.byId = new Map(this.branches.map((branch) => [branch.id, branch]));
    for (const child of this.children) child.classList.add("print-only");
    this.build(tree.width, tree.height);
  }

  disconnectedCallback() {
    this.watch?.disconnect();
  }

  /** @param {number} columns @param {number} rows */
  build(columns, rows) {
    const { canvas, said } = this;
    canvas.tabIndex = 0;
    canvas.classList.add("no-print");
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", "Tree of referrals. Arrows move, Enter opens, plus and minus zoom.");
    Object.assign(canvas.style, { width: "100%", height: `clamp(8rem, ${rows * ROW + 48}px, min(70vh, 34rem))`, touchAction: "none", cursor: "grab" });
    said.className = "help no-print";
    said.setAttribute("role", "status");
    said.textContent = "Drag to move, scroll to zoom, arrows to walk from person to person.";
    this.append(canvas, said);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(canvas);
    this.resize();
    this.view = fitted(columns, rows, canvas.clientWidth, canvas.clientHeight);
    canvas.addEventListener("pointerdown", (event) => this.grab(event));
    canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    canvas.addEventListener("keydown", (event) => this.key(event));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
    this.paint();
  }

  resize() {
    const sharp = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(this.canvas.clientWidth * sharp);
    this.canvas.height = Math.round(this.canvas.clientHeight * sharp);
    this.paint();
  }

  paint() {
    for (const name of /** @type {const} */ (["ink", "soft", "line", "accent", "sheet"])) {
      this.canvas.style.color = `var(--${name})`;
      this.colours[name] = getComputedStyle(this.canvas).color;
    }
    this.draw();
  }

  draw() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.drawNow();
    });
  }

  drawNow() {
    const pen = this.canvas.getContext("2d", { alpha: false });
    if (!pen) return;
    const began = performance.now();
    const sharp = window.devicePixelRatio || 1;
    const { x, y, scale } = this.view;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this.colours.sheet;
    pen.fillRect(0, 0, this.canvas.width, this.canvas.height);
    pen.setTransform(scale * sharp, 0, 0, scale * sharp, x * sharp, y * sharp);
    const seen = seenIn(this.columns, this.view, this.canvas.clientWidth, this.canvas.clientHeight);
    this.drawLines(pen, seen);
    this.drawPeople(pen, seen);
    this.drawn += 1;
    this.spent = performance.now() - began;
  }

  /** @param {CanvasRenderingContext2D} pen @param {Branch[]} seen */
  drawLines(pen, seen) {
    pen.strokeStyle = this.colours.line;
    pen.lineWidth = 1 / Math.min(this.view.scale, 1);
    pen.beginPath();
    for (const branch of seen) {
      const parent = branch.parent === null ? undefined : this.byId.get(branch.parent);
      if (!parent) continue;
      const [[x1, y1], [x2, y2]] = [spot(parent), spot(branch)];
      pen.moveTo(x1, y1);
      if (this.view.scale < 0.5) pen.lineTo(x2, y2);
      else pen.bezierCurveTo((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2);
    }
    pen.stroke();
  }

  /** @param {CanvasRenderingContext2D} pen @param {Branch[]} seen */
  drawPeople(pen, seen) {
    pen.font = "13px 'Source Sans', sans-serif";
    pen.textBaseline = "middle";
    const readable = this.view.scale >= 0.45;
    for (const branch of seen) {
      const [x, y] = spot(branch);
      pen.fillStyle = branch.state === "met" ? this.colours.accent : this.colours.soft;
      pen.fillRect(x - 4, y - 4, 8, 8);
      if (branch === this.here) {
        pen.strokeStyle = this.colours.accent;
        pen.strokeRect(x - 8, y - 12, COLUMN - 24, 24);
      }
      if (readable) this.write(pen, branch, x + 9, y);
    }
  }

  /** @param {CanvasRenderingContext2D} pen @param {Branch} branch @param {number} x @param {number} y */
  write(pen, branch, x, y) {
    const label = this.labels.get(branch.id) ?? this.label(pen, branch);
    pen.fillStyle = this.colours.sheet;
    pen.fillRect(x - 2, y - 8, label.width + 6, 16);
    pen.fillStyle = this.colours.ink;
    pen.fillText(label.text, x, y);
  }

  /** The name as it fits, measured once. @param {CanvasRenderingContext2D} pen @param {Branch} branch */
  label(pen, branch) {
    let text = branch.name.length > 28 ? `${branch.name.slice(0, 27)}…` : branch.name;
    while (text.length > 4 && pen.measureText(text).width > COLUMN - 40) text = `${text.slice(0, -2)}…`;
    const label = { text, width: pen.measureText(text).width };
    this.labels.set(branch.id, label);
    return label;
  }

  /** @param {PointerEvent} down */
  grab(down) {
    const { canvas } = this;
    const from = { ...this.view };
    let moved = false;
    canvas.setPointerCapture(down.pointerId);
    /** @param {PointerEvent} event */
    const move = (event) => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      moved ||= Math.hypot(dx, dy) > 4;
      this.view = { ...this.view, x: from.x + dx, y: from.y + dy };
      this.draw();
    };
    const up = () => {
      canvas.removeEventListener("pointermove", move);
      const box = canvas.getBoundingClientRect();
      const found = moved ? undefined : at(this.branches, this.view, down.clientX - box.left, down.clientY - box.top);
      if (found) this.choose(found, found === this.here);
    };
    canvas.addEventListener("pointermove", move);
    canvas.addEventListener("pointerup", up, { once: true });
    canvas.addEventListener("pointercancel", up, { once: true });
  }

  /** @param {WheelEvent} event */
  wheel(event) {
    event.preventDefault();
    const box = this.canvas.getBoundingClientRect();
    this.view = zoomed(this.view, Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (KEYS.includes(event.key)) this.choose(step(this.branches, this.here, event.key), false);
    else if (event.key === "Enter" && this.here) this.choose(this.here, true);
    else if (event.key === "+" || event.key === "-") this.zoom(event.key === "+" ? 1.25 : 0.8);
    else return;
    event.preventDefault();
  }

  /** @param {number} factor */
  zoom(factor) {
    this.view = zoomed(this.view, factor, this.canvas.clientWidth / 2, this.canvas.clientHeight / 2);
    this.draw();
  }

  /** @param {Branch | undefined} branch @param {boolean} open */
  choose(branch, open) {
    if (!branch) return;
    if (open) location.assign(branch.href);
    this.here = branch;
    const named = this.byId.get(branch.parent ?? -1);
    this.said.textContent = `${branch.name}, ${branch.state}${named ? `, named by ${named.name}` : ""}, ${branch.below} below. Enter opens.`;
    this.bring(branch);
    this.draw();
  }

  /** @param {Branch} branch */
  bring(branch) {
    const [px, py] = spot(branch);
    const [x, y] = [px * this.view.scale, py * this.view.scale];
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const [sx, sy] = [x + this.view.x, y + this.view.y];
    const reach = COLUMN * this.view.scale;
    if (sx < 20 || sx + reach > width) this.view = { ...this.view, x: width / 3 - x };
    if (sy < 20 || sy > height - 20) this.view = { ...this.view, y: height / 2 - y };
  }
}

customElements.define("referral-tree", ReferralTree);
