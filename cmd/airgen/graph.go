package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/airgen/airgen/codegen/graph"
	"github.com/airgen/airgen/codegen/graph/layout"
)

// graphFormats print a graph in each of the command's formats.
var graphFormats = map[string]func(*graph.Graph, graph.Direction) []byte{
	"svg":     (*graph.Graph).SVG,
	"html":    (*graph.Graph).HTML,
	"mermaid": (*graph.Graph).Mermaid,
	"dot":     (*graph.Graph).DOT,
}

// graphEndings are the formats that a file's name asks for.
var graphEndings = map[string]string{
	".svg": "svg", ".html": "html", ".htm": "html", ".mmd": "mermaid", ".mermaid": "mermaid", ".dot": "dot", ".gv": "dot",
}

func newGraph() *cobra.Command {
	var in input
	var format, direction, out string
	cmd := &cobra.Command{
		Use:   "graph [MANIFEST]",
		Short: "Draw a connector's streams, routers and walks",
		Long: "graph draws how a connector reads: its streams, the parents that they are read below, the routers that cut\n" +
			"them into partitions, their cursors, and which of them share a walk. The formats are svg, html (a page\n" +
			"that needs no network: search, zoom, and the facts of a stream when it is clicked), mermaid and dot.",
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format == "" {
				format = "svg"
				if byName := graphEndings[strings.ToLower(filepath.Ext(out))]; byName != "" {
					format = byName
				}
			}
			print := graphFormats[format]
			if print == nil {
				return usageError{errUnknownValue("--format", format, "svg", "mermaid", "dot", "html")}
			}
			ways := map[string]graph.Direction{"right": layout.Right, "down": layout.Down}
			way, ok := ways[direction]
			if !ok {
				return usageError{errUnknownValue("--direction", direction, "right", "down")}
			}
			res, err := in.analyze(cmd, args)
			if err != nil {
				return err
			}
			return writeTo(cmd.OutOrStdout(), out, print(graph.Of(res.Plan), way))
		},
	}
	in.flags(cmd)
	cmd.Flags().StringVar(&format, "format", "", "svg, mermaid, dot or html (default: by the ending of --output, else svg)")
	cmd.Flags().StringVar(&direction, "direction", "right", "where children stand from their parents: right or down")
	cmd.Flags().StringVarP(&out, "output", "o", "", "file to write (default: standard output)")
	return cmd
}

// writeTo writes to a file, or to standard output when none is named.
func writeTo(stdout io.Writer, file string, text []byte) error {
	if file == "" || file == "-" {
		_, err := stdout.Write(text)
		return err
	}
	return os.WriteFile(file, text, 0o644)
}
