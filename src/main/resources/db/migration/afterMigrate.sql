SELECT database.grant_to('${application}');
