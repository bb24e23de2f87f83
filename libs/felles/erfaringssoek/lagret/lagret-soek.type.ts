import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Et felt svarene er begrenset til, og verdiene.' })
export class LagretFilter {
  @Field(() => String, { description: 'Navnet på filteret.' })
  felt: string;

  @Field(() => [String], { description: 'Verdiene, som tekst.' })
  verdier: string[];
}

@ObjectType({ description: 'Et søk i erfaringsbanken den som spør, følger med på.' })
export class LagretSoek {
  @Field(() => ID, { description: 'Id-en.' })
  id: string;

  @Field(() => String, { description: 'Det hun kaller det.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Det det søkes etter. Tomt når det bare er et filter.' })
  tekst: string | null;

  @Field(() => [LagretFilter], { description: 'Det svarene er begrenset til.' })
  filter: LagretFilter[];

  @Field(() => Tidspunkt, { description: 'Når hun sist så svarene.' })
  sett: string;

  @Field(() => Int, { description: 'Hvor mange med alle ordene som er delt eller publisert siden da. Teller ikke lenger enn til hundre.' })
  nye: number;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}
