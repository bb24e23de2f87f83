// Pakker i CommonJS som krever ES-moduler, feiler i jest når kravet går i ring. De lastes derfor først.
import 'reflect-metadata';
import 'tinyglobby';
import '@nestjs/common';
import '@nestjs/core';
