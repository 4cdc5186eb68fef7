// @ts-check
// Menus made of <details> close with Escape, and with a tap elsewhere.

const MENUS = "details.menu[open], .bar details[open]";

/** @param {Document} page */
export function closeOpenMenus(page) {
  page.addEventListener("click", (event) => {
    for (const menu of page.querySelectorAll(MENUS)) {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.removeAttribute("open");
    }
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of page.querySelectorAll(MENUS)) {
      menu.removeAttribute("open");
      menu.querySelector("summary")?.focus();
    }
  });
}
