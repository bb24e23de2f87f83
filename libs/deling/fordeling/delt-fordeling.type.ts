import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Fordelingsdimensjon, Fordelingsvern } from '#libs/kommune/fordeling';
import { Tidsangivelse } from '#libs/platform';

@ObjectType({ description: 'Personer talt opp etter grupper, vernet før det forlot kommunen. Alt som vises av den, regnes av cellene her.' })
export class DeltFordeling {
  @Field(() => ID, { description: 'Serien. Den samme fra periode til periode; den fører ikke inn i kommunen.' })
  serieId: string;

  @Field(() => String, { description: 'Det serien heter.' })
  navn: string;

  @Field(() => String, { description: 'Hvem som er talt. Enheten er personer.' })
  teller: string;

  @Field(() => [Fordelingsdimensjon], { description: 'Én til tre inndelinger.' })
  dimensjoner: Fordelingsdimensjon[];

  @Field(() => Int, { description: 'Det minste antallet personer som vises.' })
  grense: number;

  @Field(() => [Int], { nullable: 'items', description: 'Antall personer i hver celle. Hver inndeling begynner med summen, og den siste går fortest. Tomt der tallet er skjult; om det er lite eller dekker et lite, sies ikke.' })
  celler: (number | null)[];
}

export const fordelingstilstander = ['klar', 'maa_vernes', 'holdt_tilbake'] as const;
export type Fordelingstilstand = (typeof fordelingstilstander)[number];
export const FordelingstilstandEnum = Object.fromEntries(fordelingstilstander.map((en) => [en, en])) as { [T in Fordelingstilstand]: T };
registerEnumType(FordelingstilstandEnum, { name: 'Fordelingstilstand', description: 'Om tabellen kan deles nå: klar, så stor at den må vernes i bakgrunnen først, eller holdt tilbake fordi den ville røpt små tall.' });

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis tallene for perioden deles nå. Det skjulte er borte.' })
export class Fordelingsutkast {
  @Field(() => Tidsangivelse)
  periode: string;

  @Field(() => String, { description: 'Navnet på satsingen, som følger med.' })
  satsing: string;

  @Field(() => FordelingstilstandEnum)
  tilstand: Fordelingstilstand;

  @Field(() => String, { nullable: true, description: 'Hvorfor den er holdt tilbake, som kode. Bare kommunen får vite det.' })
  grunn: string | null;

  @Field(() => DeltFordeling, { nullable: true, description: 'Tabellen. Tom når den ikke kan deles nå.' })
  fordeling: DeltFordeling | null;

  @Field(() => Fordelingsvern, { nullable: true, description: 'Vernet i bakgrunnen, når det er bedt om.' })
  vern: Fordelingsvern | null;

  @Field(() => Boolean, { description: 'Sant når perioden er delt nå. Den må trekkes tilbake før den deles på nytt.' })
  altDelt: boolean;

  @Field(() => Boolean, { description: 'Sant når tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => String, { nullable: true, description: 'Fingeravtrykket (sha256) av det som går ut. Sendes med når det deles. Tomt når det ikke kan deles nå.' })
  kontrollsum: string | null;
}
