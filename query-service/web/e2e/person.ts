import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** The region of the sample. */
export const REGION = 'Noord-Kennemerland';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One of the people of the story, with a browser of their own. */
export class Person {
  private static readonly faultless = new Set<string>();
  private static readonly entered = new Set<string>();

  private constructor(
    private readonly name: string,
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly refused: string[],
  ) {}

  static async logsIn(browser: Browser, name: string): Promise<Person> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    const person = new Person(name, page, context, refused);
    await page.goto('/');
    await person.sees('Samen aan de ontwikkelagenda');
    await page.getByRole('link', { name: 'Aanmelden' }).click();
    await page.locator('input[name=username]').fill(name);
    await page.locator('input[name=password]').fill('overeen-demo');
    await page.locator('button[type=submit], input[type=submit]').first().click();
    await expect(page.getByRole('button', { name: 'Afmelden' })).toBeVisible();
    return person;
  }

  /** Whose parties sit in more than one collaboration chooses; the others are there at once. */
  async entersTheRegion(): Promise<void> {
    const choice = this.page.getByRole('heading', { level: 1, name: 'Uw samenwerkingen' });
    const agenda = this.page.getByRole('heading', { level: 1, name: 'Ontwikkelagenda' });
    await expect(choice.or(agenda)).toBeVisible();
    if (await choice.isVisible()) {
      await this.hasNoFaults();
      await this.page.getByRole('main').getByRole('link', { name: REGION }).click();
    }
    await expect(agenda).toBeVisible();
    if (!Person.entered.has(this.name)) await this.hasNoFaults();
    Person.entered.add(this.name);
  }

  /** The page with this title is there, without a fault that a machine can find. */
  async sees(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await this.hasNoFaults();
  }

  /**
   * Nothing that a machine can find. A page that stands just as it did before is not gone over again.
   *
   * @param part a selector of what there is to look at; the whole page otherwise
   */
  async hasNoFaults(part?: string): Promise<void> {
    const state = `${part ?? ''} ${await this.page.evaluate(() => `${innerWidth} ${document.documentElement.outerHTML}`)}`;
    if (!Person.faultless.has(state)) {
      // No page of ours has frames, for which axe otherwise opens a second page, nor sound or film to look into.
      const axe = new AxeBuilder({ page: this.page })
        .options({ resultTypes: ['violations'], preload: false })
        .withTags(RULES)
        .setLegacyMode(true);
      const { violations } = await (part ? axe.include(part) : axe).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, this.page.url()).toEqual([]);
      Person.faultless.add(state);
    }
    expect(this.refused, 'refused by the content security policy').toEqual([]);
  }

  /** Follows the main menu, which on a telephone opens first. */
  async goesTo(item: string): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: 'Hoofdmenu' });
    const button = menu.getByRole('button', { name: 'Menu' });
    if (await button.isVisible()) await button.click();
    await menu.getByRole('link', { name: item }).click();
  }

  async opensOogo(name: string): Promise<void> {
    await this.goesTo('OOGO’s');
    await this.page.getByRole('link', { name: `OOGO ${name}`, exact: true }).click();
    await this.sees(`OOGO ${name}`);
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}
