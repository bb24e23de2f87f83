import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { DeltBruksart, DeltTema } from '#libs/contracts';
import { Oere } from '#libs/platform';

@ObjectType({ description: 'Det som er brukt under et tema i et år som er over og attestert. Fra og til er like når beløpet er kjent; ellers er det et sted imellom, og ingen har gjettet.' })
export class DeltForbruk {
  @Field(() => String, { description: 'Det nasjonale temaet, eller «uten_tema» for linjer som ikke hører til noe tiltak.' })
  tema: DeltTema;

  @Field(() => String, { description: 'Hva slags giver pengene er fra, eller «i_alt» for temaet samlet. Det samlede er ikke summen av giverne: om helheten kan mer være kjent.' })
  giverart: DeltBruksart;

  @Field(() => Oere, { description: 'Det minste som er brukt, i øre.' })
  fra: string;

  @Field(() => Oere, { description: 'Det meste som kan være brukt, i øre.' })
  til: string;
}

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis bruken av penger i året deles nå. Ingen navn og ingen tekst, bare summer.' })
export class Pengebruksutkast {
  @Field(() => Int)
  aar: number;

  @Field(() => String, { description: 'Navnet på satsingen, som følger med.' })
  satsing: string;

  @Field(() => [DeltForbruk])
  forbruk: DeltForbruk[];

  @Field(() => Int, { description: 'Hvor mange føringer som ikke står på noen budsjettlinje. De er ikke med i tallene.' })
  utenLinje: number;

  @Field(() => Boolean, { description: 'Sant når noe av det som deles, bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => String, { description: 'Fingeravtrykket (sha256) av det som går ut. Sendes med når det deles.' })
  kontrollsum: string;
}
