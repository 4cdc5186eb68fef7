// @ts-check
// Every screen loads this: the shared elements, and forms that ask before they act.
import "./elements/auto-size.js";
import "./elements/copy-text.js";
import "./elements/dialog-box.js";
import "./elements/key-keeper.js";
import "./elements/list-keys.js";
import "./elements/theme-toggle.js";
import "./elements/toast-list.js";
import { askBeforeSubmit } from "./lib/confirm.js";
import { closeOpenMenus } from "./lib/menus.js";

askBeforeSubmit(document);
closeOpenMenus(document);
if (document.querySelector("form[data-leaving]")) {
  void import("./lib/leaving.js").then(({ clearBeforeLeaving }) => clearBeforeLeaving(document));
}
