/** The index of the static pages as a person meets it. */
export class HelpIndexPage {
  constructor(page) {
    this.page = page;
    this.field = page.getByRole('searchbox');
    this.status = page.getByRole('search').getByRole('status');
  }

  static async open(browser, url, options) {
    const page = await browser.newPage(options);
    await page.goto(url);
    return new HelpIndexPage(page);
  }

  /** The titles that are seen, without those of what happens most. */
  get titles() {
    return this.page.locator('.group li:visible > a').allTextContents();
  }

  get headings() {
    return this.page.locator('h2:visible').allTextContents();
  }

  /** Replaces what is in the field, key by key, and waits until a screen reader hears how many reasons are left. */
  async filter(typed) {
    // What was said of earlier words goes first: on a slow machine it would be heard for what is said of these.
    if (await this.heard()) {
      const gone = this.listen();
      await this.field.fill('');
      await gone;
    }
    const said = this.listen();
    await this.field.pressSequentially(typed);
    await said;
  }

  /** Resolves once the sentence on what is left has changed. */
  async listen() {
    await this.status.evaluate(
      (status) =>
        new Promise((heard) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            heard();
          });
          observer.observe(status, { childList: true });
        }),
    );
  }

  heard() {
    return this.status.textContent();
  }
}
