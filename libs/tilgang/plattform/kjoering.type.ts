import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { jobbfeilkoder, kjoeringstilstander, type Jobbfeilkode, type Kjoeringstilstand } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
export const KjoeringstilstandEnum = asEnum(kjoeringstilstander);
export const JobbfeilkodeEnum = asEnum(jobbfeilkoder);
registerEnumType(KjoeringstilstandEnum, { name: 'Kjoeringstilstand', description: 'Hvor langt en jobb er kommet. «proeves_igjen» har feilet og venter på et nytt forsøk; «avbrutt» prøves ikke igjen.' });
registerEnumType(JobbfeilkodeEnum, { name: 'Jobbfeilkode', description: 'Hvorfor en jobb ikke ble gjort.' });

@ObjectType({ description: 'En jobb i køen. Det den gjaldt hos en kommune, er ikke med.' })
export class Kjoering {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Køen, som er typen jobb.' })
  koe: string;

  @Field(() => String, { nullable: true, description: 'Hva en av plattformens egne jobber gjaldt, f.eks. hvilken serie.' })
  gjelder: string | null;

  @Field(() => KjoeringstilstandEnum)
  tilstand: Kjoeringstilstand;

  @Field(() => JobbfeilkodeEnum, { nullable: true })
  feilkode: Jobbfeilkode | null;

  @Field(() => Tidspunkt)
  opprettet: Date;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når jobben tidligst gjøres, når det er fram i tid.' })
  tidligst: Date | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det siste forsøket begynte.' })
  startet: Date | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når jobben var over.' })
  ferdig: Date | null;

  @Field(() => Int, { description: 'Antall forsøk etter det første.' })
  forsoek: number;
}
