import { kreverAarsak, leddslag, maaStaa, tidsrom, type TiltakStatus, type Virkningsgrad } from '#libs/contracts';
import { leddErrors } from '#libs/kommune/programteori';
import { feilVed, joinSti, type InnlesingFeil } from './innlesing.error.ts';

/** En post før vi vet at skjemaet holder: reglene ser bare på felt som har den typen de venter. */
export type Post = Record<string, unknown>;
type Ved = (felt: string, melding: string) => void;

const tall = (verdi: unknown): number | null => (typeof verdi === 'number' ? verdi : null);
const rom = (verdi: unknown) => (typeof verdi === 'string' ? tidsrom(verdi) : null);

/** Regler for én post, ved navn på posttypen. Det skjemaet ikke kan si, eller ikke kan si med en leselig melding. */
export const rules: Record<string, (post: Post, ved: Ved) => void> = {
  satsing: (post, ved) => {
    ordered(post, ved, 'tilskuddFra', 'tilskuddTil');
    ordered(post, ved, 'programFra', 'programTil');
    if (post['rammeAntallAar'] !== undefined && post['rammePerAarOere'] === undefined) ved('rammeAntallAar', 'krever «rammePerAarOere»');
  },
  omraade: (post, ved) => { precise(post, ved, 'innbyggere', 'innbyggereTil', 'innbyggerePresisjon'); },
  rolle: (post, ved) => {
    ordered(post, ved, 'moeterPerAar', 'moeterPerAarTil');
    if (post['moeterPerAarTil'] !== undefined && post['moeterPerAar'] === undefined) ved('moeterPerAarTil', 'krever «moeterPerAar»');
    notBefore(post, ved, 'til', 'fra');
  },
  resultat: (post, ved) => { precise(post, ved, 'verdi', 'tilVerdi', 'presisjon'); },
  statusendring: (post, ved) => {
    delayed(post, ved, 'tilStatus', 'nyDato');
    const dag = rom(post['dag']);
    if (dag && dag.presisjon !== 'dag') ved('dag', 'skal være en full dato, for eksempel 2025-09-15');
    if (post['fraStatus'] !== undefined && post['fraStatus'] === post['tilStatus']) ved('tilStatus', 'er den samme som «fraStatus»');
  },
  tilskudd: (post, ved) => {
    const [fra, til] = String(post['tilskuddsaar'] ?? '').split('/').map(Number);
    if (til !== undefined && til !== fra! + 1) ved('tilskuddsaar', 'skal være to år etter hverandre, for eksempel «2024/2025»');
  },
  forbruk: (post, ved) => {
    if ((post['ord'] === undefined) === (post['beloepOere'] === undefined)) ved('ord', 'skal stå når «beloepOere» ikke gjør det, og bare da');
  },
  handlingsplan: (post, ved) => {
    if (post['status'] !== 'utkast' && post['vedtak'] === undefined) ved('vedtak', `mangler; en plan som er «${String(post['status'])}», har et vedtak`);
    if (post['kjede'] === 'enkel' && (post['status'] === 'sendt' || post['status'] === 'godkjent')) ved('status', 'finnes ikke i kjeden «enkel»');
  },
  indikator: (post, ved) => {
    precise(post, ved, 'utgangsverdi', 'utgangsverdiTil', 'utgangspresisjon');
    if ((post['maalverdi'] === undefined) !== (post['maalaar'] === undefined)) ved(post['maalverdi'] === undefined ? 'maalverdi' : 'maalaar', 'mangler; et mål har både tall og år');
    if ((post['prioritet'] === undefined) !== (post['prioritetFordi'] === undefined)) ved(post['prioritet'] === undefined ? 'prioritet' : 'prioritetFordi', 'mangler; en prioritet har en grunn');
    const definisjoner = posts(post['definisjoner']);
    if (definisjoner.length === 0) ved('definisjoner', 'mangler; en indikator har minst én definisjon');
    // Ellers kunne en måling pekt på en annen indikators definisjon, og det sier ikke databasen hvor er.
    const noekler = new Set(definisjoner.map((d) => d['noekkel']));
    posts(post['maalinger']).forEach((m, i) => { if (typeof m['indikatordefinisjon'] === 'string' && !noekler.has(m['indikatordefinisjon'])) ved(`maalinger[${i}].indikatordefinisjon`, 'er ikke en definisjon av denne indikatoren'); });
  },
  indikatordefinisjon: (post, ved) => {
    if ((tall(post['utgave']) ?? 1) > 1 && post['endring'] === undefined) ved('endring', 'mangler; en ny utgave sier hva som ble annerledes');
    if ((post['fellesKode'] === undefined) !== (post['fellesUtgave'] === undefined)) ved('fellesUtgave', 'skal stå når «fellesKode» gjør det, og bare da');
  },
  maaling: (post, ved) => {
    precise(post, ved, 'verdi', 'tilVerdi', 'presisjon');
    if (post['verdi'] === undefined && post['endringProsent'] === undefined) ved('verdi', 'mangler; en måling har et tall eller den endringen kilden oppgir');
    for (const felt of ['endringPresisjon', 'sammenlignetMed']) if ((post['endringProsent'] === undefined) !== (post[felt] === undefined)) ved(felt, 'skal stå når «endringProsent» gjør det, og bare da');
  },
  maalbelegg: (post, ved) => { effect(post, ved, 'tekst', null); },
  virkningskjede: (post, ved) => {
    effect(post, ved, 'mekanisme', null);
    if (post['statistikknavn'] !== undefined && post['statistikkserie'] === undefined) ved('statistikkserie', 'mangler; et navn hører til en serie');
    const slag = posts(post['ledd']).map((ledd) => ledd['slag']);
    if (leddslag.some((ett) => slag.filter((s) => s === ett).length !== 1)) ved('ledd', `skal ha hvert av leddene én gang: ${leddslag.join(', ')}`);
  },
  virkningsledd: (post, ved) => {
    ordered(post, ved, 'maanederFra', 'maanederTil');
    const grad = (post['grad'] ?? 'antatt') as Virkningsgrad;
    const rivaliserende = Array.isArray(post['rivaliserende']) ? post['rivaliserende'] as string[] : [];
    const errors = leddErrors({ grad, antakelse: null, gradbegrunnelse: null, maanederFra: tall(post['maanederFra']), maanederTil: null, rivaliserende, belegg: posts(post['belegg']) as never });
    if (errors.some(({ path }) => path === 'grad')) ved('grad', 'bæres ikke av belegget; se hva graden krever i skjemaet');
    for (const felt of ['antakelse', 'gradbegrunnelse']) effect(post, ved, felt, grad);
    posts(post['belegg']).forEach((b, i) => { effect(b, (felt, melding) => { ved(`belegg[${i}].${felt}`, melding); }, 'tekst', grad); });
  },
  tiltak: (post, ved) => {
    delayed(post, ved, 'status', 'utsattTil');
    notBefore(post, ved, 'utsattTil', 'planlagtOppstart');
    history(post, ved);
  },
};

/** Presisjon følger tallet, og øvre verdi følger «mellom». */
function precise(post: Post, ved: Ved, verdi: string, til: string, presisjon: string): void {
  const mellom = post[presisjon] === 'mellom';
  if (post[verdi] !== undefined && post[presisjon] === undefined) ved(presisjon, `mangler; «${verdi}» må ha en presisjon`);
  if (post[verdi] === undefined && post[presisjon] !== undefined) ved(presisjon, `kan ikke stå uten «${verdi}»`);
  if (mellom && post[til] === undefined) ved(til, 'mangler; presisjonen «mellom» krever en øvre verdi');
  if (!mellom && post[til] !== undefined) ved(til, 'kan bare stå når presisjonen er «mellom»');
  ordered(post, ved, verdi, til);
}

/** Utsatt krever ny dato og årsak, stoppet krever årsak, og ny dato hører bare til utsatt. */
function delayed(post: Post, ved: Ved, status: string, dato: string): void {
  const verdi = post[status];
  if (kreverAarsak.includes(verdi as TiltakStatus) && post['aarsakKode'] === undefined) ved('aarsakKode', `mangler; status «${String(verdi)}» krever en årsak`);
  if (verdi === 'utsatt' && post[dato] === undefined) ved(dato, 'mangler; status «utsatt» krever en ny dato');
  if (verdi !== 'utsatt' && typeof verdi === 'string' && post[dato] !== undefined) ved(dato, 'kan bare stå når status er «utsatt»');
}

/** Historikken henger sammen, går framover og ender i statusen tiltaket har. */
function history(post: Post, ved: Ved): void {
  const endringer = posts(post['statushistorikk']);
  endringer.forEach((endring, i) => {
    const forrige = endringer[i - 1];
    const her = (felt: string) => joinSti(joinSti('statushistorikk', i), felt);
    if (i === 0 && endring['fraStatus'] !== undefined) ved(her('fraStatus'), 'kan ikke stå i den første endringen');
    if (forrige && endring['fraStatus'] !== forrige['tilStatus']) ved(her('fraStatus'), 'skal være statusen fra endringen før');
    if (forrige && typeof forrige['dag'] === 'string' && typeof endring['dag'] === 'string' && endring['dag'] < forrige['dag']) ved(her('dag'), 'er før endringen før');
  });
  const siste = endringer.at(-1);
  if (siste && siste['tilStatus'] !== post['status']) ved(joinSti(joinSti('statushistorikk', endringer.length - 1), 'tilStatus'), 'skal være statusen tiltaket har nå');
}

/** Bare et ledd som er dokumentert, kan si at noe førte til noe annet. */
function effect(post: Post, ved: Ved, felt: string, grad: Virkningsgrad | null): void {
  if (typeof post[felt] === 'string' && !maaStaa(post[felt], grad)) ved(felt, 'sier at noe førte til noe annet; skriv «bidrar til», eller beskriv det som er sett');
}

function ordered(post: Post, ved: Ved, fra: string, til: string): void {
  const [a, b] = [tall(post[fra]), tall(post[til])];
  if (a !== null && b !== null && b < a) ved(til, `er mindre enn «${fra}»`);
}

function notBefore(post: Post, ved: Ved, slutt: string, start: string): void {
  const [a, b] = [rom(post[start]), rom(post[slutt])];
  if (a && b && b.til < a.fra) ved(slutt, `er før «${start}»`);
}

/** Postene i ei liste, også når lista har andre ting i seg: plassen må stemme med fila. */
export function posts(verdi: unknown): Post[] {
  return Array.isArray(verdi) ? verdi.map((v) => (v !== null && typeof v === 'object' && !Array.isArray(v) ? (v as Post) : {})) : [];
}

/** Feilene i én post, med stien til feltet. */
export function ruleFeil(type: string, post: Post, sti: string): InnlesingFeil[] {
  const feil: InnlesingFeil[] = [];
  rules[type]?.(post, (felt, melding) => { feil.push(feilVed(`${sti}.${felt}`, post[felt], melding)); });
  return feil;
}
