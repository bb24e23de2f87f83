import type { ElementHandle, Locator } from 'playwright-core';
import type { Visitor } from './visitor.ts';

/** Teksten slik øyet leser den: ett mellomrom er ett mellomrom, også det som ikke deles. */
export const read = async (text: Promise<string>) => (await text).replace(/\s+/g, ' ').trim();

/** Venter til stedet sier dette. Et vindu lukkes når det er lagret, og siden henter det nye rett etterpå. */
export async function says(place: Locator, text: string): Promise<void> {
  const element = (await place.elementHandle()) as ElementHandle<HTMLElement>;
  await place.page().waitForFunction(([el, wanted]) => el.innerText.replace(/\s+/g, ' ').includes(wanted), [element, text] as const);
}

/** Går inn i et tiltak fra lista. */
export async function open(visitor: Visitor, name: string): Promise<void> {
  await visitor.link(name).click();
  await visitor.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await visitor.settled();
}

/** Venter til vinduet er borte. */
export const closed = (visitor: Visitor) => visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
