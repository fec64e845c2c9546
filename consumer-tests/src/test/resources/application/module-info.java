module app {
    requires org.puente;
}
