import type { Rolle } from './roles.ts';

const alleIKommunen = ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser', 'nettverksmedlem'] as const;
const iSatsingen = ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser'] as const;
/** Kommunens egne, og evaluatorer kommunen har åpnet for. Utkast ser bare kommunens egne: det passer muren på. */
const medInnsyn = [...iSatsingen, 'evaluator'] as const;

/**
 * Det eneste stedet en rettighet blir til: kode → roller → hva den heter for folk.
 * `avtalerom` sier at en evaluator har den i avtalens eget rom, og ikke i kommunenes; ellers er det omvendt når kommunens folk også har den.
 * Vakten, `handlinger` fra serveren, `useKan` i nettleseren og matriseprøven leser herfra.
 */
export const permissions = {
  'arbeidsrom.les': { roller: [...alleIKommunen, 'evaluator'], navn: 'Se kommunens oversikt' },
  'program.les': { roller: medInnsyn, navn: 'Lese programmet' },
  'program.skriv': { roller: ['programleder'], navn: 'Endre mål, innsatsområder, områder og avtaler' },
  'tiltak.les': { roller: medInnsyn, navn: 'Lese tiltak' },
  'tiltak.skriv': { roller: ['programleder'], navn: 'Opprette, endre og arkivere alle tiltak' },
  'tiltak.rapporter': { roller: ['programleder', 'prosjektansvarlig'], navn: 'Rapportere status, resultater og lærdom på egne tiltak' },
  'oekonomi.les': { roller: medInnsyn, navn: 'Se budsjett, tilskudd og bruk av penger' },
  'oekonomi.skriv': { roller: ['programleder', 'controller'], navn: 'Føre budsjettlinjer, tilskudd og hovedbok' },
  'forbruk.foer': { roller: ['programleder', 'prosjektansvarlig', 'controller'], navn: 'Føre bruk av penger og ønske overføring, på egne tiltak' },
  'forbruk.attester': { roller: ['controller'], navn: 'Attestere bruk av penger og bekrefte beløp som overføres' },
  'indikator.les': { roller: medInnsyn, navn: 'Se indikatorer, målinger og belegg' },
  'indikator.skriv': { roller: ['programleder'], navn: 'Lage indikatorer, definisjoner og belegg for mål' },
  'maaling.foer': { roller: ['programleder', 'prosjektansvarlig'], navn: 'Føre målinger, på indikatorer en har ansvaret for' },
  'indikator.godkjenn': { roller: ['programleder'], navn: 'Godkjenne, låse og åpne perioder det er målt i' },
  'fordeling.les': { roller: iSatsingen, navn: 'Se fordelinger av personer på grupper' },
  'fordeling.skriv': { roller: ['programleder'], navn: 'Lage fordelinger og føre tall i dem' },
  'undersoekelse.les': { roller: iSatsingen, navn: 'Se undersøkelser blant innbyggerne' },
  'undersoekelse.skriv': { roller: ['programleder'], navn: 'Lese inn undersøkelser' },
  'programteori.les': { roller: medInnsyn, navn: 'Se hvordan tiltakene er tenkt å virke' },
  'programteori.skriv': { roller: ['programleder'], navn: 'Skrive hvordan tiltakene er tenkt å virke' },
  'handlingsplan.les': { roller: medInnsyn, navn: 'Lese handlingsplanen' },
  'handlingsplan.skriv': { roller: ['programleder'], navn: 'Lage handlingsplanen og sende den videre' },
  'dokument.les': { roller: medInnsyn, navn: 'Se hvilke dokumenter som gjaldt en dag' },
  'veiviser.les': { roller: alleIKommunen, navn: 'Lese veiviseren og se hvor satsingen står' },
  'veiviser.skriv': { roller: ['programleder'], navn: 'Si hvor satsingen står, og krysse av i veiviseren' },
  'vedtak.registrer': { roller: ['programleder'], navn: 'Registrere vedtak' },
  'planvedtak.registrer': { roller: ['programleder', 'styringsgruppe'], navn: 'Registrere vedtak om handlingsplanen; styringsgruppa når kommunen lar den' },
  'erfaring.les': { roller: alleIKommunen, navn: 'Se kommunens egne erfaringer' },
  'erfaring.utkast': { roller: ['programleder', 'prosjektansvarlig', 'nettverksmedlem'], navn: 'Skrive utkast til erfaringer; prosjektansvarlig av egne tiltak' },
  'erfaring.skriv': { roller: ['programleder', 'nettverksmedlem'], navn: 'Dele erfaringer, trekke dem tilbake og svare koordinatoren' },
  'tilpasning.les': { roller: alleIKommunen, navn: 'Se det som er tatt i bruk' },
  'tilpasning.skriv': { roller: ['programleder', 'nettverksmedlem'], navn: 'Ta i bruk erfaringer' },
  'aapent.skriv': { roller: ['programleder', 'nettverksmedlem'], navn: 'Åpne det som er delt, for alle uten innlogging, og lukke det igjen' },
  'barriere.les': { roller: medInnsyn, navn: 'Se barrierene' },
  'barriere.skriv': { roller: ['programleder'], navn: 'Føre, endre og lukke barrierer' },
  'vedlegg.les': { roller: medInnsyn, navn: 'Åpne vedlegg' },
  'vedlegg.skriv': { roller: ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe'], navn: 'Legge ved dokumenter; styringsgruppa ved vedtak den selv har registrert' },
  'deling.les': { roller: iSatsingen, navn: 'Se hva kommunen deler' },
  'deling.skriv': { roller: ['programleder'], navn: 'Dele med nettverket, trekke tilbake og åpne for evaluator' },
  'datauttak.hent': { roller: ['programleder', 'controller', 'evaluator'], navn: 'Hente kommunens data som en pakke' },
  'delt.les': { roller: [...alleIKommunen, 'koordinator', 'evaluator'], navn: 'Åpne et øyeblikksbilde noen har delt' },
  'statistikk.les': { roller: [...alleIKommunen, 'evaluator'], navn: 'Se offentlig statistikk' },
  'statistikk.oensk': { roller: ['programleder'], navn: 'Be om nye tall til statistikken' },
  'bestilttabell.les': { roller: medInnsyn, navn: 'Se tabellene kommunen har bestilt' },
  'bestilttabell.skriv': { roller: ['programleder'], navn: 'Lese inn og trekke tilbake tabeller kommunen har bestilt' },
  'medlemskap.les': { roller: alleIKommunen, navn: 'Se hvem som har tilgang' },
  'medlemskap.skriv': { roller: ['programleder'], navn: 'Invitere, endre og avslutte medlemskap' },
  'innstilling.skriv': { roller: ['programleder'], navn: 'Endre kommunens innstillinger' },
  'logg.les': { roller: ['programleder', 'controller', 'styringsgruppe'], navn: 'Lese loggen' },
  'paaminnelse.skriv': { roller: ['koordinator'], navn: 'Minne kommunene om å dele' },
  'nettverkslogg.les': { roller: ['koordinator'], navn: 'Se hvem som har gjort hva i det felles rommet' },
  'felles.les': { roller: ['koordinator'], navn: 'Se det kommunene har delt' },
  'sammenligning.les': { roller: [...alleIKommunen, 'koordinator'], navn: 'Sammenligne det kommunene i nettverket har delt' },
  'erfaringsbank.les': { roller: [...alleIKommunen, 'koordinator'], navn: 'Lese erfaringsbanken' },
  'lagretsoek.skriv': { roller: alleIKommunen, navn: 'Følge med på søk i erfaringsbanken' },
  'erfaringsbank.spoer': { roller: ['programleder', 'prosjektansvarlig', 'nettverksmedlem'], navn: 'Spørre, takke og følge i banken' },
  'erfaringsvarsel.skriv': { roller: alleIKommunen, navn: 'Merke det som er nytt i banken, som sett' },
  'erfaringsbank.rediger': { roller: ['koordinator'], navn: 'Gjennomgå erfaringer og foreslå ord' },
  'fellesindikator.les': { roller: [...alleIKommunen, 'koordinator'], navn: 'Se nettverkets felles indikatorer' },
  'fellesindikator.skriv': { roller: ['koordinator'], navn: 'Bestemme nettverkets felles indikatorer' },
  'kalender.les': { roller: [...alleIKommunen, 'koordinator'], navn: 'Se nettverkets kalender' },
  'kalender.skriv': { roller: ['koordinator'], navn: 'Føre datoer i nettverkets kalender' },
  'konferanse.les': { roller: [...alleIKommunen, 'koordinator'], navn: 'Se konferansene i nettverket, og satsinger fra før' },
  'konferanse.skriv': { roller: ['koordinator'], navn: 'Lage konferanser og program' },
  'paamelding.skriv': { roller: alleIKommunen, navn: 'Melde på til konferanser, som antall og rolle' },
  'sesjonsnotat.les': { roller: alleIKommunen, navn: 'Se kommunens egne notater fra konferanser' },
  'sesjonsnotat.skriv': { roller: ['programleder', 'prosjektansvarlig', 'nettverksmedlem'], navn: 'Skrive notater fra konferanser' },
  'sesjonsnotat.del': { roller: ['programleder', 'nettverksmedlem'], navn: 'Dele notater fra konferanser med nettverket, og trekke dem tilbake' },
  'barrieresak.skriv': { roller: ['koordinator'], navn: 'Lage saker av barrierer, slå dem sammen og føre dem på dagsordenen' },
  'evalueringsavtale.les': { roller: [...alleIKommunen, 'koordinator', 'evaluator'], avtalerom: true, navn: 'Se avtalen om felles evaluering' },
  'evalueringsavtale.skriv': { roller: ['koordinator'], navn: 'Skrive avtalen, sende den til partene, og føre leveranser og møter' },
  'leveranse.lever': { roller: ['evaluator'], navn: 'Levere det avtalen sier' },
  'leveranse.merk': { roller: ['programleder'], navn: 'Si hva kommunen mener om en leveranse' },
  'evalueringsandel.les': { roller: iSatsingen, navn: 'Se kommunens andel av evalueringen' },
  'evalueringsandel.svar': { roller: ['programleder'], navn: 'Svare for kommunen på avtalen, funn og anbefalinger' },
  'evalueringsandel.betal': { roller: ['programleder', 'controller'], navn: 'Føre betaling av kommunens andel' },
  'funn.les': { roller: [...alleIKommunen, 'koordinator', 'evaluator'], avtalerom: true, navn: 'Se funn og anbefalinger' },
  'funn.skriv': { roller: ['evaluator'], navn: 'Skrive funn og anbefalinger' },
  'funn.vurder': { roller: ['programleder', 'controller', 'styringsgruppe'], navn: 'Se funn før de er frigitt' },
  'evaluering.les': { roller: ['evaluator'], navn: 'Se hvilke kommuner som har åpnet for evalueringen' },
  'avtaledeling.les': { roller: ['evaluator'], navn: 'Se det kommunene i avtalen har delt med evalueringen' },
  'plattform.les': { roller: ['plattformforvalter'], navn: 'Se kommunene og jobbene i installasjonen, uten innhold' },
  'statistikk.skriv': { roller: ['plattformforvalter'], navn: 'Hente og lese inn offentlig statistikk' },
} as const satisfies Record<string, { roller: readonly Rolle[]; avtalerom?: true; navn: string }>;

export type Permission = keyof typeof permissions;
export const allPermissions = Object.keys(permissions) as Permission[];

/** Sann når minst én av rollene har rettigheten. */
export function may(roller: readonly Rolle[], permission: Permission): boolean {
  const allowed: readonly Rolle[] = permissions[permission].roller;
  return roller.some((rolle) => allowed.includes(rolle));
}

/** Alle rettigheter rollene gir til sammen, i den rekkefølgen de er erklært. */
export function permissionsOf(roller: readonly Rolle[]): Permission[] {
  return allPermissions.filter((permission) => may(roller, permission));
}
