import { fold } from './fold.ts';

/** Ord sammensatte ord i feltet er satt sammen av. */
const words = `
  barn barne barnehage bebor beboer bibliotek bilag bo bolig bruker by bydel dag data digital dugnad eldre familie far fellesskap flyktning folke foreldre forening fritid frivillig gate grupp gruppe grønnsak
  hage handling helse hjelp hjemme hus idrett innbygger innvandrer innsats jente jobb kafe klubb kultur kvinne kveld lag leie lek lekse lese ledelse lokal mat medvirkning møte møteplass nabo nabolag natt natte natur norsk nærmiljø
  opplæring oppvekst organisasjon park pappa penger plan plass plan politi ravn råd senter senior skole skolefritid skule sommer spill språk støtte svømme system søknad tilbud tilskudd tjeneste trygg trygghet tur ungdom ute utlån utstyr vei veg velferd verksted voksen vold økonomi
  kurs arena møter vert lærling mentor rus avhengig psykisk forebygging kriminalitet samarbeid styring ordning prosjekt budsjett borger panel kort kommune bygg`;
const parts = new Set(words.split(/\s+/).filter(Boolean).map(fold));

const shortest = 3;
const isPart = (text: string) => text.length >= shortest && (parts.has(text) || parts.has(text.replace(/(er|en|et|ene|ar|ane)$/, '')));

/** De to leddene i et sammensatt ord, uten bindebokstav, eller `null` når vi ikke kjenner dem. Ordet er foldet. */
export function leddI(word: string): [string, string] | null {
  for (let at = word.length - shortest; at >= shortest; at--) {
    const last = word.slice(at);
    if (!isPart(last)) continue;
    const first = [word.slice(0, at), word.slice(0, at).replace(/[se]$/, '')].find(isPart);
    if (first) return [first, last];
  }
  return null;
}
