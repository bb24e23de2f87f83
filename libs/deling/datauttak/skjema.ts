import { hiddenExplanation } from '#libs/contracts';
import { skjult } from './kolonner.ts';
import type { Kolonneslag, Uttakstabell } from './uttakstabell.ts';

const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
const kilde = { type: ['object', 'null'], properties: { tittel: { type: 'string' }, sted: { type: ['string', 'null'] }, tolket: { type: 'boolean' } }, required: ['tittel'] };

const formOf: Record<Kolonneslag, object> = {
  tekst: { type: ['string', 'null'] },
  heltall: { type: ['integer', 'null'] },
  antall: { type: ['number', 'null'], description: 'Antall personer.' },
  tall: { type: ['number', 'null'] },
  kroner: { type: ['string', 'null'], pattern: '^-?[0-9]+$', description: 'Hele øre, som tekst: et tall i JSON mister de siste sifrene.' },
  ja: { type: ['boolean', 'null'] },
  liste: { type: ['array', 'null'], items: { type: 'string' } },
  merker: { type: 'array', items: { type: 'string' } },
  tid: { type: ['string', 'null'], pattern: '^[0-9]{4}', description: 'År, måned eller dag, eller en del av året: 2025, 2025-03, 2025-hoest, 2025-H2, 2025-T1.' },
  dag: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
  tidspunkt: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$', description: 'UTC.' },
  id: { type: ['string', 'null'], pattern: uuid },
  kilde,
  json: {},
};

/** Skjemaet (JSON Schema 2020-12) til én tabell. Alle kolonnene er med i hver rad, og ingen andre. */
export function schemaOf({ tabell, navn, om, kolonner }: Uttakstabell<string>, grense: number | null): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${tabell}.schema.json`, title: navn, description: om, type: 'array',
    items: {
      type: 'object', additionalProperties: false, required: [...kolonner.map((kolonne) => kolonne.navn), skjult],
      properties: {
        ...Object.fromEntries(kolonner.map((kolonne) => [kolonne.navn, formOf[kolonne.slag]])),
        [skjult]: { ...formOf.merker, description: grense === null ? 'Alltid tom: ingenting er skjult i denne pakken.' : `Feltene som er tomme fordi de er skjult. ${hiddenExplanation(grense)}` },
      },
    },
  };
}
