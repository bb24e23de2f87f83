import type { Aarsakskode, NasjonaltTema, Omfang, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import type { LestBudsjettlinje, LestEgeninnsats, LestFinansieringskilde, LestForbruk, LestHandlingsplan, LestOverfoering, LestTilskudd, LestVedtak } from './innlesing.penger.type.ts';
import type { LestIndikator, LestMaalbelegg, LestMaaleperiode, LestVirkningskjede } from './innlesing.resultater.type.ts';

/** En kommunes fil, slik `innlesing.schema.json` beskriver den. Beskrivelsen av hvert felt står der. */
export interface Innlesing {
  format: 'loeftet-kommune'; utgave: 1; kommunenummer: string;
  kildedokumenter: LestKildedokument[]; satsing: LestSatsing; tiltak: LestTiltak[];
  vedtak?: LestVedtak[]; finansieringskilder?: LestFinansieringskilde[]; tilskudd?: LestTilskudd[]; budsjettlinjer?: LestBudsjettlinje[];
  forbruk?: LestForbruk[]; overfoeringer?: LestOverfoering[]; egeninnsats?: LestEgeninnsats[]; handlingsplaner?: LestHandlingsplan[];
  maaleperioder?: LestMaaleperiode[]; indikatorer?: LestIndikator[]; maalbelegg?: LestMaalbelegg[]; virkningskjeder?: LestVirkningskjede[];
}

export interface LestKilde { tittel: string; sted?: string; tolket?: boolean }
/** Det hver post har. Nøyaktig én av `kilde` og `oppdiktet` er med. */
export interface Post { noekkel: string; kilde?: LestKilde; oppdiktet?: true }

export interface LestKildedokument { noekkel: string; tittel: string; utgiver?: string; dato?: string; merknad?: string }

export interface LestSatsing extends Post {
  navn: string; type: string; statligMotpart?: string; hovedmaal?: string; formaal?: string[]; prinsipp?: string; utfordringsbilde?: string[];
  tilskuddFra?: number; tilskuddTil?: number; programFra?: number; programTil?: number; maalaar?: number;
  rammePerAarOere?: number; rammeAntallAar?: number; rammeForbehold?: string; kanBrukesTil?: string[]; kanIkkeBrukesTil?: string[];
  omraader?: LestOmraade[]; styringsdokumenter?: LestStyringsdokument[]; innsatsomraader?: LestInnsatsomraade[]; maal?: LestMaal[];
  roller?: LestRolle[]; metoder?: LestMetode[]; suksessfaktorer?: LestSuksessfaktor[]; utfordringer?: LestUtfordring[];
}

export interface LestOmraade extends Post {
  nr: number; navn: string; grunnkretser?: string[]; innbyggere?: number; innbyggereTil?: number; innbyggerePresisjon?: Tallpresisjon;
}
export interface LestStyringsdokument extends Post {
  type: 'intensjonsavtale' | 'programbeskrivelse'; utgave: number; tittel: string; status: 'utkast' | 'vedtatt' | 'erstattet';
  dato?: string; vedtattAv?: string; saksnummer?: string; parter?: string[]; sammendrag?: string;
}
export interface LestInnsatsomraade extends Post { nr: number; navn: string; beskrivelse?: string; punkter?: string[]; tema?: NasjonaltTema }
export interface LestMaal extends Post { nr: number; navn: string; beskrivelse?: string; delmaal?: string[]; innsatsomraader?: string[] }
export interface LestRolle extends Post {
  nr: number; navn: string; besattAv?: string; oppgaver?: string[]; antallPersoner?: number; stillingsprosent?: number;
  loennFraSatsingenProsent?: number; moeterPerAar?: number; moeterPerAarTil?: number; fra?: string; til?: string;
}
export interface LestMetode extends Post { navn: string; opplaerteAnsatte?: number; steg?: string[]; prinsipper?: string[] }
export interface LestSuksessfaktor extends Post { nr: number; type: 'suksesskriterium' | 'fallgruve'; navn: string }
export interface LestUtfordring extends Post { nr: number; tema: string; beskrivelse?: string; respons?: string }

export interface LestTiltak extends Post {
  nr: number; navn: string; beskrivelse?: string; hensikt?: string;
  status: TiltakStatus; statusMerknad?: string; aarsakKode?: Aarsakskode; aarsak?: string; utsattTil?: string; oppstart?: string; planlagtOppstart?: string;
  eier?: string; eierEkstern?: boolean; innsatsomraade?: string; tema?: NasjonaltTema; maal?: string[];
  partnere?: string[]; maalgrupper?: string[]; arenaer?: string[]; aktiviteter?: string[]; utfordringer?: string[]; planer?: string[];
  rekrutteringsforpliktelse?: string; resultater?: LestResultat[]; milepaeler?: LestMilepael[]; laerdommer?: LestLaerdom[]; statushistorikk?: LestStatusendring[];
}
export interface LestResultat extends Post {
  nr: number; tekst: string; verdi?: number; tilVerdi?: number; enhet?: string; presisjon?: Tallpresisjon;
  omfang?: Omfang; omfangNavn?: string; periode?: string; sammenlignetMed?: string; utregning?: string;
}
export interface LestMilepael extends Post { nr: number; navn: string; frist?: string; naadd?: string }
export interface LestLaerdom extends Post { nr: number; tekst: string }
export interface LestStatusendring {
  noekkel: string; fraStatus?: TiltakStatus; tilStatus: TiltakStatus; aarsakKode?: Aarsakskode; aarsak?: string; nyDato?: string; dag: string;
}
