/** Et utkast er evaluatorens. Det som er forelagt, ser bare parten det gjelder; det som er frigitt, ser alle partene. En nyere utgave erstatter en eldre. */
export const funnstatuser = ['utkast', 'forelagt', 'frigitt', 'erstattet', 'trukket'] as const;
export type Funnstatus = (typeof funnstatuser)[number];

/** Det et funn hviler på: et sitat fra noe kommunen har skrevet, eller arbeid i felten, som antall og tid. Aldri navn. */
export const funnbeleggslag = ['sitat', 'intervju', 'fokusgruppe', 'feltarbeid', 'laeringsverksted', 'spoerreundersoekelse'] as const;
export type Funnbeleggslag = (typeof funnbeleggslag)[number];
export const feltbeleggslag = ['intervju', 'fokusgruppe', 'feltarbeid', 'laeringsverksted', 'spoerreundersoekelse'] as const satisfies readonly Funnbeleggslag[];

/** Det som kan siteres i en kommune som har åpnet. `delt` er det kommunen alt har delt. */
export const sitatkilder = ['tiltak', 'resultat', 'laerdom', 'handlingsplan', 'maaling', 'budsjettlinje', 'vedtak', 'vedlegg', 'programteori', 'barriere', 'delt'] as const;
export type Sitatkilde = (typeof sitatkilder)[number];

/** Hvem en anbefaling er rettet til. Kommunen svarer selv; for de andre fører koordinatoren svaret. */
export const anbefalingsmottakere = ['kommune', 'fylkeskommune', 'staten', 'regionen'] as const;
export type Anbefalingsmottakerslag = (typeof anbefalingsmottakere)[number];

export const anbefalingsvar = ['foelges', 'delvis', 'foelges_ikke'] as const;
export type Anbefalingsvar = (typeof anbefalingsvar)[number];

export const oppfoelgingsstatuser = ['ikke_begynt', 'i_gang', 'gjort', 'uaktuell'] as const;
export type Oppfoelgingsstatus = (typeof oppfoelgingsstatuser)[number];

/** Så mange dager parten har til å si noe om et funn, når ikke noe annet er valgt. */
export const kommentardager = 14;

/**
 * Hvor godt et funn er belagt, trinn for trinn. Erfaringenes grader spør om kortet er fylt ut og om noen utenfor har undersøkt; et funn er alltid
 * undersøkt av noen utenfor, så her spørres det om hvor mange, og hvor ulike, kilder som sier det samme.
 */
export const funngrader = [
  { grad: 0, navn: 'Antatt', krav: 'Det er sagt, men ikke belagt.' },
  { grad: 1, navn: 'Belagt', krav: 'Minst ett belegg.' },
  { grad: 2, navn: 'Flere belegg', krav: 'Minst to belegg.' },
  { grad: 3, navn: 'Ulike kilder', krav: 'Belegg av minst to slag, f.eks. et sitat og intervjuer.' },
  { grad: 4, navn: 'Med tall', krav: 'Belegg av minst to slag, og minst ett av dem er et tall.' },
  { grad: 5, navn: 'Fulgt over tid', krav: 'Belegg av minst to slag, og tall fra minst to perioder.' },
] as const;
export const hoeyesteGrad = funngrader.length - 1;

/** Det graden hviler på. `periode` er når tallet gjelder. */
export interface Gradsbelegg { slag: Funnbeleggslag; tall: boolean; periode: string | null }

/** Den høyeste graden beleggene bærer. Flere belegg gir aldri en lavere grad. */
export function hoeyesteFunngrad(belegg: readonly Gradsbelegg[]): number {
  const tall = belegg.filter((ett) => ett.tall);
  if (new Set(belegg.map(({ slag }) => slag)).size < 2) return Math.min(belegg.length, 2);
  if (tall.length === 0) return 3;
  return new Set(tall.flatMap(({ periode }) => periode ?? [])).size > 1 ? hoeyesteGrad : 4;
}
