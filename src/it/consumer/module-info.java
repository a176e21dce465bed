module consumer {
  requires org.earningsrelease;
}
