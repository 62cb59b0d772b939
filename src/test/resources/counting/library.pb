META
key;value
description;"Money for a library; a small
example"
budget;100
vote_type;approval
num_projects;4
num_votes;5
PROJECTS
project_id;name;cost;votes
1;"Books; new ones";40;3
2;Chairs;35.50;3
10;Roof;70;1
7;Nobody's wish;5;0
VOTES
voter_id;age;vote
a;30;1,2
b;31;1,2
c;;1, 2
d;70;10
e;18;
