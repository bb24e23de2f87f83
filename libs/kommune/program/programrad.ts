import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Kilde } from '#libs/platform';

/** Det alle rader i programmet har. `noekkel` er kildefilas nøkkel, eller «bruker-…» for det folk har laget selv. */
@ObjectType({ isAbstract: true })
export abstract class Kilderad {
  @PrimaryColumn('int')
  kommuneId: number;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  noekkel: string;

  @Field(() => Kilde, { nullable: true, description: 'Hvor opplysningen står. `null` når den er laget her eller er oppdiktet.' })
  @Column('jsonb', { nullable: true })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når raden bare er laget for å vise fram løsningen, uten kilde.' })
  @Column('boolean')
  oppdiktet: boolean;
}

/** En rad under satsingen. */
@ObjectType({ isAbstract: true })
export abstract class Programrad extends Kilderad {
  @Column('uuid')
  satsingId: string;
}

/** En rad under satsingen som kan endres her. */
@ObjectType({ isAbstract: true })
export abstract class VersjonertProgramrad extends Programrad {
  @Field(() => Int, { description: 'Øker ved hver endring. Sendes tilbake når raden endres, så ingen overskriver andres arbeid.' })
  @Column('int')
  versjon: number;
}
