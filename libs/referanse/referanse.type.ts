import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'En kommune i Østfold. Id-en følger kommunen; nummeret kan skifte.' })
export class Kommune {
  @Field(() => Int, { description: 'Utstedt én gang, og brukes aldri om igjen.' })
  id: number;

  @Field(() => String, { description: 'Nummeret som gjelder nå, fire sifre.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => String, { description: 'To sifre. Østfold er 31.' })
  fylkesnummer: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing.' })
  harOmraadesatsing: boolean;

  @Field(() => String, { nullable: true, description: 'Hvor opplysningen er hentet fra.' })
  kilde: string | null;

  @Field(() => [String], { description: 'Numre kommunen har hatt før, nyeste først.' })
  tidligereNumre: string[];
}

@ObjectType({ description: 'Et av feltets egne ord, med forklaring.' })
export class Ord {
  @Field(() => ID, { description: 'Navnet ordet har i koden: æ, ø og å er skrevet ae, oe og aa.' })
  kode: string;

  @Field(() => String)
  bokmaal: string;

  @Field(() => String, { nullable: true })
  nynorsk: string | null;

  @Field(() => String, { nullable: true })
  engelsk: string | null;

  @Field(() => String)
  definisjon: string;

  @Field(() => String, { description: 'Hva slags ord det er, f.eks. «satsing» eller «økonomi».' })
  kategori: string;
}
