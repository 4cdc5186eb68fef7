// @ts-check
// The clock of the talk: minutes left of those promised, drawn in the clock of the page.
import { reading } from "../pure/clock.js";

export class LiveClock extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.tick(), 1000);
    this.tick();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  static observedAttributes = ["data-started", "data-ended"];

  attributeChangedCallback() {
    this.tick();
  }

  get minutes() {
    return Number(this.dataset.minutes ?? 20);
  }

  /** Seconds since the start, up to the end if it is over; null before. */
  get elapsed() {
    const started = Date.parse(this.dataset.started ?? "");
    if (Number.isNaN(started)) return null;
    const ended = Date.parse(this.dataset.ended ?? "");
    return ((Number.isNaN(ended) ? Date.now() : ended) - started) / 1000;
  }

  tick() {
    const now = reading(this.minutes, this.elapsed);
    const tone = now.phase === "over" ? "stop" : now.phase === "close" ? "warn" : "done";
    this.querySelector(".clock")?.setAttribute("data-tone", tone);
    const used = Math.min(100, Math.max(0, (100 * (this.elapsed ?? 0)) / (this.minutes * 60)));
    this.querySelector(".clock-used")?.setAttribute("stroke-dasharray", `${used.toFixed(1)} 100`);
    this.say("b", now.phase === "over" ? `+${now.over}` : `${now.left}`);
    this.say("span", now.phase === "over" ? "minutes over" : `min left of ${this.minutes}`);
    if (this.dataset.phase !== now.phase) this.turn(now.phase, now.line);
  }

  /**
   * @param {string} part
   * @param {string} words
   */
  say(part, words) {
    const place = this.querySelector(`.clock ${part}`);
    if (place && place.textContent !== words) place.textContent = words;
  }

  /**
   * Only a change of phase is told, so that nobody is read a countdown.
   * @param {string} phase
   * @param {string} line
   */
  turn(phase, line) {
    this.dataset.phase = phase;
    this.dispatchEvent(new CustomEvent("phase", { bubbles: true, detail: { phase, line } }));
  }
}

customElements.define("live-clock", LiveClock);
