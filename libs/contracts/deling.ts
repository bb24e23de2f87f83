/** Det en kommune kan dele, og rekkefølgen det vises i. */
export const delingstyper = ['handlingsplan', 'resultater', 'pengebruk', 'fordeling', 'undersoekelse'] as const;
export type Delingstype = (typeof delingstyper)[number];
/** Det andre som kan deles, og som har sin egen side. */
export const annetslag = ['erfaring', 'barriere', 'sesjonsnotat', 'tilpasning'] as const;
export type Annetslag = (typeof annetslag)[number];
/** Det som kan åpnes for alle. En fordeling og en undersøkelse er vernet mot den som kjenner nettverkets andre tall, ikke mot alt som finnes i verden. */
export const aapneDelinger = ['handlingsplan', 'resultater', 'pengebruk'] as const satisfies readonly Delingstype[];
export type AapenDelingstype = (typeof aapneDelinger)[number];
export const kanAapnes = (type: Delingstype): type is AapenDelingstype => (aapneDelinger as readonly string[]).includes(type);

/** Det hver kommune med områdesatsing ventes å dele for et år. En fordeling og en undersøkelse deles når kommunen har en. */
export const ventetDelt = ['handlingsplan', 'resultater', 'pengebruk'] as const satisfies readonly Delingstype[];

/** Det kommunen kan la bli delt av seg selv når det er ferdig. */
export const selvdelinger = ['handlingsplan', 'resultater'] as const satisfies readonly Delingstype[];
export type Selvdeling = (typeof selvdelinger)[number];
/** Utgaven av lista over det som går ut av seg selv. Den øker når det går ut mer: et ja til en eldre liste gjelder ikke det nye. Handlingsplan 2: navnene på områdene og grensene deres. */
export const selvdelingsliste: Record<Selvdeling, number> = { handlingsplan: 2, resultater: 1 };

/** Hvem en deling er for, fra den trangeste kretsen. Hver krets rommer dem før seg. */
export const mottakere = ['nettverk', 'evaluator', 'aapent'] as const;
export type Mottaker = (typeof mottakere)[number];
/** Det noe kan deles med i første omgang. Alle er alltid et eget valg etterpå. */
export const delingskretser = ['nettverk', 'evaluator'] as const satisfies readonly Mottaker[];

/** Om den nye kretsen er mindre. Da kan noen alt ha lest det de ikke lenger ser. */
export const isNarrower = (fra: Mottaker, til: Mottaker): boolean => mottakere.indexOf(til) < mottakere.indexOf(fra);

/** Så mange dager må det gå mellom to påminnelser om det samme. */
export const dagerMellomPaaminnelser = 7;

/** Det rommene sier fra om når det har skjedd, og som døra mellom fløyene følger opp. */
export const delingshendelser = {
  /** En plan er vedtatt, og kommunen deler planer av seg selv. Gjelder planen. */
  planVedtatt: 'plan-vedtatt',
  /** En periode er godkjent, og kommunen deler resultater av seg selv. Gjelder perioden. */
  periodeGodkjent: 'periode-godkjent',
  /** Noe som kan være delt, har fått noe nyere ved siden av seg. */
  kanVaereEldre: 'kan-vaere-eldre',
} as const;
