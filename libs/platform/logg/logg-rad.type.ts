import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Et felt som ble endret. Verdiene er tekst, slik de sto.' })
export class LoggFelt {
  @Field(() => String)
  navn: string;

  @Field(() => String, { nullable: true, description: 'Verdien før. Tom når feltet var tomt.' })
  fra: string | null;

  @Field(() => String, { nullable: true, description: 'Verdien etter. Tom når feltet ble tømt.' })
  til: string | null;
}

@ObjectType({ description: 'En rad som ble endret.' })
export class LoggRad {
  @Field(() => String, { description: 'Hva slags rad: tiltak, maal, resultat …' })
  tabell: string;

  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field(() => String, { description: 'ny, endret, fjernet eller lest_inn.' })
  verb: string;

  @Field(() => String, { nullable: true, description: 'Hva raden het da.' })
  navn: string | null;

  @Field(() => [LoggFelt])
  felt: LoggFelt[];
}
