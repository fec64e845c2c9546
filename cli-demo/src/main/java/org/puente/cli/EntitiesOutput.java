package org.puente.cli;
import java.util.List;
import org.puente.Completion.EntityCount;
final class EntitiesOutput {
    EntitiesOutput(Terminal t) {}
    void print(List<EntityCount> d, Format m) {}
}
