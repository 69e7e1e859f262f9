"""What Welsh needs and libraries lack."""
