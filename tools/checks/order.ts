/** Rommene i hver fløy, i den rekkefølgen de kan bruke hverandre. Et nytt rom settes inn her. */
export const roomOrder = {
  kommune: ['innstilling', 'vedtak', 'grunnlag', 'program', 'tiltak', 'barriere', 'vedlegg', 'oekonomi', 'evaluering', 'anbefaling', 'indikator', 'bestilttabell', 'fordeling', 'undersoekelse', 'programteori', 'tilpasning', 'erfaring', 'medvirkning', 'handlingsplan', 'veiviser', 'sesjonsnotat', 'rapport', 'innlesing', 'logg', 'dokument', 'oversikt', 'eksport'],
  felles: ['nettverkslogg', 'kalender', 'barriere', 'konferanse', 'erfaringsbank', 'erfaringssoek', 'offentlig', 'fellesindikator', 'sammenligning', 'evaluering', 'funn', 'formidling', 'spoersmaal'],
} as const satisfies Record<string, readonly string[]>;

const data = ['contracts', 'platform', 'tilgang'];
const wing = [...data, 'referanse', 'charts'];

/** Hva hvert lag kan importere. Data ingen eier (referanse) er åpne for begge fløyene. */
export const layerOrder: Record<string, readonly string[]> = {
  contracts: [],
  charts: ['contracts'],
  platform: ['contracts'],
  tilgang: ['contracts', 'platform'],
  referanse: data,
  kommune: wing,
  felles: wing,
  deling: [...wing, 'kommune', 'felles'],
  api: [...wing, 'kommune', 'felles', 'deling'],
  tools: [...wing, 'kommune', 'felles', 'deling', 'api'],
  web: ['contracts', 'charts'],
  e2e: [...wing, 'kommune', 'felles', 'deling', 'api', 'tools'],
};

/** Dører utenom index.ts. Grunnen har flere, fordi verktøyene trenger innstillingene og muren uten resten. */
export const extraDoors: readonly string[] = ['#libs/platform/config', '#libs/platform/wall', '#libs/platform/wall/law', '#libs/platform/testing', '#libs/felles/erfaringssoek/testing'];
