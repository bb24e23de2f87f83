import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Kilde } from '#libs/platform';

@ObjectType({ description: 'Det personene deles opp etter, for eksempel alder, og verdiene i den rekkefølgen de vises.' })
export class Fordelingsdimensjon {
  @Field(() => String, { description: 'Hva det deles etter.' })
  navn: string;

  @Field(() => [String], { description: 'Gruppene. Hver person hører til nøyaktig én.' })
  verdier: string[];
}

/** Serien. Hemmeligheten står i en tabell for seg, og følger aldri med raden. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'fordeling' })
export class Fordeling {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til serien.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => String, { description: 'Det serien heter.' })
  @Column('text') navn: string;

  @Field(() => String, { description: 'Hvem som telles, og hvordan. Enheten er personer.' })
  @Column('text') teller: string;

  @Column('uuid', { nullable: true }) indikatorId: string | null;

  @Field(() => [Fordelingsdimensjon], { description: 'Én til tre inndelinger. Står fast når noe i serien er delt.' })
  @Column('jsonb') dimensjoner: Fordelingsdimensjon[];

  @Field(() => Int, { description: 'Det minste antallet personer som kan vises når serien deles.' })
  @Column('int') grense: number;

  @Field(() => Boolean, { description: 'Sant når serien er lagt bort.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Kilde, { nullable: true, description: 'Hvor serien er hentet fra. Tomt for det som er laget her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når serien bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}
