import { limits, type Aarsakskode, type Erfaringsutfall, type Fase, type TiltakStatus } from '#libs/contracts';
import type { Erfaring } from './erfaring.entity.ts';
import type { Tiltaksgrunnlag } from './erfaring.utkast.query.ts';

type Felt = Partial<Omit<Erfaring, 'opphav'>>;

const utfall: Record<Exclude<TiltakStatus, 'ide'>, Erfaringsutfall> = { forberedelse: 'paagaar', under_etablering: 'paagaar', i_drift: 'paagaar', utsatt: 'utsatt', fullfoert: 'fullfoert', stoppet: 'stoppet' };
const fase: Record<Exclude<TiltakStatus, 'ide'>, Fase> = { forberedelse: 'mobilisering_samarbeid', under_etablering: 'mobilisering_samarbeid', i_drift: 'gjennomfoering', utsatt: 'gjennomfoering', fullfoert: 'viderefoering', stoppet: 'gjennomfoering' };

/** Det tiltaket alt vet, som et utkast. `opphav` sier hvor hvert felt er hentet fra. Ingenting gjettes: det tiltaket ikke vet, er tomt. */
export function erfaringsutkast(t: Tiltaksgrunnlag): Felt & { opphav: Record<string, string> } {
  const status = t.status as Exclude<TiltakStatus, 'ide'>;
  const felt: Felt = {};
  const opphav: Record<string, string> = {};
  const set = <K extends keyof Felt>(navn: K, verdi: Felt[K], fra: string) => {
    if (verdi === null || verdi === undefined || (Array.isArray(verdi) && verdi.length === 0)) return;
    felt[navn] = verdi;
    opphav[navn] = fra;
  };
  set('tittel', t.navn, 'navn');
  set('kort', short(t.beskrivelse), 'beskrivelse');
  set('sted', t.arenaer.length > 0 ? t.arenaer.join(', ').slice(0, limits.navn) : null, 'arenaer');
  set('kontekst', t.hensikt, 'hensikt');
  set('gjennomfoering', t.aktiviteter.length > 0 ? t.aktiviteter.join('\n') : long(t.beskrivelse), t.aktiviteter.length > 0 ? 'aktiviteter' : 'beskrivelse');
  set('maalgrupper', t.maalgrupper, 'maalgrupper');
  set('maal', t.maal.map(point), 'maal');
  set('partnere', t.partnere, 'partnere');
  set('oppstart', t.oppstart, 'oppstart');
  set('tema', t.tema, 'tema');
  set('fase', fase[status], 'status');
  set('utfall', utfall[status], 'status');
  if (['utsatt', 'fullfoert', 'stoppet'].includes(status)) {
    set('aarsakKode', t.aarsakKode as Aarsakskode | null, 'aarsak');
    set('aarsak', t.aarsak, 'aarsak');
  }
  if (['fullfoert', 'stoppet'].includes(status)) set('slutt', t.statusSiden, 'status');
  setNumbers(t, set);
  set('resultater', t.resultater.slice(0, limits.liste).map(({ id }) => id), 'resultater');
  set('fallgruver', t.utfordringer, 'utfordringer');
  set('laerdom', t.laerdom.slice(0, limits.liste).map(point), 'laerdommer');
  set('tenktVirkning', joined(t.mekanismer), 'programteori');
  set('andreForklaringer', joined(t.rivaliserende), 'programteori');
  set('undersoekelse', joined(t.studier), 'programteori');
  set('kontaktrolle', t.ansvarligId ? 'prosjektansvarlig' : 'programleder', 'ansvarlig');
  set('kontaktenhet', t.eier?.slice(0, limits.navn) ?? null, 'eier');
  return { ...felt, opphav };
}

/** Er bruken ført med beløp, er det den som gjelder; til tiltaket er avsluttet, kommer det mer. Er noe av den bare ord, er det budsjettet, og det står at det er det. */
function setNumbers(t: Tiltaksgrunnlag, set: <K extends keyof Felt>(navn: K, verdi: Felt[K], fra: string) => void): void {
  const fra = t.brukt.oere !== '0' && t.brukt.uvisse === 0 ? 'forbruk' : t.budsjett !== '0' ? 'budsjett' : null;
  const avsluttet = ['fullfoert', 'stoppet'].includes(t.status);
  if (fra) {
    set('kostnadOere', fra === 'forbruk' ? t.brukt.oere : t.budsjett, fra);
    set('kostnadPresisjon', fra === 'budsjett' ? 'omtrent' : avsluttet ? 'eksakt' : 'mer_enn', fra);
    set('kostnadMerknad', fra === 'budsjett' ? 'Budsjettert. Hvor mye som er brukt, er ikke ført med beløp.' : avsluttet ? 'Brukt, slik det er ført.' : 'Brukt så langt, slik det er ført. Tiltaket er ikke avsluttet.', fra);
  }
  // Står det flere antall personer, er det ikke sagt hvilket som er deltakerne, og de kan overlappe.
  const personer = t.resultater.filter(({ enhet, verdi }) => enhet !== null && /^(personer|deltakere)$/i.test(enhet) && verdi !== null && Number.isInteger(verdi));
  const [ett] = personer;
  if (personer.length !== 1 || !ett) return;
  set('deltakere', ett.verdi, 'resultater');
  set('deltakereTil', ett.tilVerdi, 'resultater');
  set('deltakerePresisjon', ett.presisjon, 'resultater');
}

const point = (tekst: string) => tekst.slice(0, limits.setning);
const short = (tekst: string | null) => (tekst && tekst.length <= limits.setning ? tekst : null);
/** Den korte setningen tar beskrivelsen når den får plass; ellers er den hva som ble gjort. */
const long = (tekst: string | null) => (tekst && tekst.length > limits.setning ? tekst : null);
const joined = (deler: string[]) => (deler.length > 0 ? deler.join('\n') : null);
