package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Differences;

/** An earlier version of the agreement, with what it changed. */
public record VersionPage(
    RoomPage.Heading heading, AgreementVersion version, List<Differences.Piece> changed) {}
