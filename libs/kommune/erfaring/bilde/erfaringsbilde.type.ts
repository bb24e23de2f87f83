import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Bildehinder, Bildesamtykke } from '#libs/contracts';
import { BildehinderEnum, BildesamtykkeEnum, Dag, Tidspunkt } from '#libs/platform';

@ObjectType('EgetErfaringsbilde', { description: 'Et bilde i kommunens utkast til en erfaring. Innholdet hentes fra `url`; det er tegnet på nytt og har ingen opplysninger om kamera, sted eller tid.' })
export class EgetErfaringsbildeType {
  @Field(() => ID, { description: 'Id-en til bildet, den samme før og etter at det er delt.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Det bildet viser, for den som ikke ser det. Tomt når samtykket er trukket.' })
  altTekst: string | null;

  @Field(() => String, { nullable: true, description: 'Teksten som står under bildet.' })
  bildetekst: string | null;

  @Field(() => BildesamtykkeEnum, { description: 'Hva som gjør at bildet kan vises.' })
  samtykke: Bildesamtykke;

  @Field(() => Dag, { nullable: true, description: 'Den siste dagen samtykket gjelder. Tom når det gjelder til det trekkes.' })
  samtykkeTil: string | null;

  @Field(() => Boolean, { description: 'Sant når samtykket også gjelder de åpne sidene, der alle kan se bildet uten innlogging. Ellers ses det bare i nettverket.' })
  kanAapnes: boolean;

  @Field(() => Int, { description: 'Bredden i bildepunkter.' })
  bredde: number;

  @Field(() => Int, { description: 'Høyden i bildepunkter.' })
  hoeyde: number;

  @Field(() => String, { nullable: true, description: 'Adressen bildet hentes fra, i samme opprinnelse. Tom når samtykket ikke gjelder.' })
  url: string | null;

  @Field(() => BildehinderEnum, { nullable: true, description: 'Hvorfor bildet ikke går ut når erfaringen deles. Tomt når det gjør det.' })
  hinder: Bildehinder | null;

  @Field(() => Boolean, { description: 'Sant når bildet er tatt bort fra utkastet. Det kan hentes fram igjen.' })
  arkivert: boolean;

  @Field(() => Tidspunkt, { description: 'Når bildet ble lastet opp.' })
  lastetOpp: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når samtykket ble trukket. Da er bildet borte overalt.' })
  trukket: string | null;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}
