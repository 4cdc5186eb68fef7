// @ts-check
// A textarea as tall as what is written in it.

class AutoSize extends HTMLElement {
  connectedCallback() {
    const area = this.querySelector("textarea");
    if (!area || CSS.supports("field-sizing", "content")) return;
    const fit = () => {
      area.style.blockSize = "auto";
      area.style.blockSize = `${area.scrollHeight + 2}px`;
    };
    area.addEventListener("input", fit);
    fit();
  }
}

customElements.define("auto-size", AutoSize);
