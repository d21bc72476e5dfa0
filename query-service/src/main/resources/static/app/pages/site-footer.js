import { html } from "lit";
import { t } from "../language/language.js";
import { signOut } from "./api.js";
import { LightElement } from "./light-element.js";
import { addressOf } from "./route.js";

/** What stands under every page. */
class SiteFooter extends LightElement {
  static properties = { programme: {} };

  render() {
    return html`
      <footer class="site-footer">
        <p>${t.footer.unknown}</p>
        <p>${t.footer.people}</p>
        <p><a href=${this.programme ? addressOf(this.programme.id, "/techniques") : "/techniques"}>${t.guide.footer}</a></p>
        <p><button class="link-button" @click=${() => signOut().catch(() => location.reload())}>${t.footer.signOut}</button></p>
      </footer>`;
  }
}

customElements.define("site-footer", SiteFooter);
