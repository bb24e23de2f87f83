import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Undersoekelsesdel } from '#libs/kommune/undersoekelse';

@ObjectType({ description: 'En runde av en undersøkelse, vernet før den forlot kommunen. Alt som vises av den, regnes av tallene her.' })
export class DeltUndersoekelse extends Undersoekelsesdel {
  @Field(() => ID, { description: 'Undersøkelsen. Den samme fra runde til runde; den fører ikke inn i kommunen.' })
  serieId: string;

  @Field(() => String, { description: 'Det undersøkelsen heter.' })
  navn: string;

  @Field(() => Int, { description: 'Det minste antallet svar som vises.' })
  grense: number;
}

export const undersoekelsestilstander = ['klar', 'holdt_tilbake'] as const;
export type Undersoekelsestilstand = (typeof undersoekelsestilstander)[number];
export const UndersoekelsestilstandEnum = Object.fromEntries(undersoekelsestilstander.map((en) => [en, en])) as { [T in Undersoekelsestilstand]: T };
registerEnumType(UndersoekelsestilstandEnum, { name: 'Undersoekelsestilstand', description: 'Om runden kan deles nå, eller er holdt tilbake fordi den ville røpt hva noen få har svart.' });

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis runden deles nå. Det skjulte er borte.' })
export class Undersoekelsesutkast {
  @Field(() => String, { description: 'Navnet på satsingen, som følger med.' })
  satsing: string;

  @Field(() => UndersoekelsestilstandEnum)
  tilstand: Undersoekelsestilstand;

  @Field(() => String, { nullable: true, description: 'Hvorfor den er holdt tilbake, som kode. Bare kommunen får vite det.' })
  grunn: string | null;

  @Field(() => DeltUndersoekelse, { nullable: true, description: 'Runden. Tom når den ikke kan deles nå.' })
  undersoekelse: DeltUndersoekelse | null;

  @Field(() => Boolean, { description: 'Sant når runden er delt nå. Den må trekkes tilbake før den deles på nytt.' })
  altDelt: boolean;

  @Field(() => Boolean, { description: 'Sant når svarene bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => String, { nullable: true, description: 'Fingeravtrykket (sha256) av det som går ut. Sendes med når det deles. Tomt når det ikke kan deles nå.' })
  kontrollsum: string | null;
}
