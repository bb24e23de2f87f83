import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

const koder = ['mer_budsjettert_enn_tilskuddet', 'kdd_uten_erklaering', 'tiltak_uten_linjer', 'linje_uten_tiltak', 'linje_utenfor_planen', 'tiltak_uten_tema'] as const;
export type Planadvarselkode = (typeof koder)[number];
export const PlanadvarselkodeEnum = Object.fromEntries(koder.map((kode) => [kode, kode])) as { [K in Planadvarselkode]: K };
registerEnumType(PlanadvarselkodeEnum, {
  name: 'Planadvarselkode', description: 'Hva det er å passe på i planen. Ingen av dem stanser den som vil videre, men et tilskudd det er budsjettert for mye av, stanser vedtaket.',
  valuesMap: {
    mer_budsjettert_enn_tilskuddet: { description: 'Linjene bruker mer av tilskuddet enn det har dette året.' },
    kdd_uten_erklaering: { description: 'Linja har programmidler, og ingen har erklært at de ikke går til ordinær drift.' },
    tiltak_uten_linjer: { description: 'Tiltaket er med i planen uten noen budsjettlinje.' },
    linje_uten_tiltak: { description: 'Linja hører ikke til noe tiltak.' },
    linje_utenfor_planen: { description: 'Linja hører til et tiltak som ikke er med i planen.' },
    tiltak_uten_tema: { description: 'Tiltaket har ikke noe nasjonalt tema, verken selv eller fra innsatsområdet. Det trengs når planen skal deles.' },
  },
});

@ObjectType({ description: 'Noe å passe på i planen.' })
export class Planadvarsel {
  @Field(() => PlanadvarselkodeEnum, { description: 'Hva det er.' })
  kode: Planadvarselkode;

  @Field(() => ID, { description: 'Id-en til tilskuddet, linja eller tiltaket det gjelder.' })
  gjelder: string;

  @Field(() => String, { description: 'Navnet på tilskuddet, linja eller tiltaket det gjelder.' })
  navn: string;
}
