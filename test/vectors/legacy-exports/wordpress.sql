-- MySQL dump 10.13  Distrib 8.0.40, for Linux (x86_64)
/*!40101 SET NAMES utf8mb4 */;

LOCK TABLES `wp_users` WRITE;
INSERT INTO `wp_users` VALUES (1,'marie','$wp$2y$04$OE.8ZbJV4cIOgsjWtl/d3.O4qnzRDc48cEEuQOUvMNzPA0iKB60MG','marie','marie@exemple.fr','https://exemple.fr','2025-06-02 08:00:00','',0,'Marie d\'Orgeval'),(2,'jean','$P$B4t0bSgPHvixEmL.Y1Gq8lTmxDvwJe.','jean','jean@exemple.fr','','2019-03-11 17:45:02','1551234567:$P$BcJ1BymZ3RwpPkSxHkRmI0yQKmXyZ00',0,'Jean'),(3,'paul','$2y$04$tbbmDrSbOiBgewTiSsDnM.7x6DYRB4fQLNyMzuERY7E6ZYTGhDKKC','paul','paul@exemple.fr','','2022-01-20 10:10:10','',0,'Paul'),(4,'ancien','5f4dcc3b5aa765d61d8327deb882cf99','ancien','ancien@exemple.fr','','2005-02-14 00:00:00','',0,'Ancien');
UNLOCK TABLES;
