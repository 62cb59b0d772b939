package org.alongside.house.planted.service;

/** A drawer named by kind. */
public class DecisionService {}
